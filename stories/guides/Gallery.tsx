import { labelLanguages } from '@precall/guides'
import type { Family, Specimen as SpecimenOf } from '@precall/guides/catalogue'
import { specimens } from '@precall/guides/catalogue'
import type { ReactElement } from 'react'
import { useEffect, useState } from 'react'
import { Filter } from './Filter'
import { families, guidedCauses, languageName, platforms } from './names'
import { Specimen } from './Specimen'
import './guides.css'

const host = 'visit.clinic.example'

const deviceSets = { both: ['camera', 'microphone'], camera: ['camera'], microphone: ['microphone'] } as const
type DeviceSet = keyof typeof deviceSets

interface GalleryProps {
  /** Which is shown first; the person may choose another. */
  readonly family?: Family
}

/** Guides as they are drawn for a person, to be looked through and printed. */
export function Gallery({ family: first }: GalleryProps): ReactElement {
  const [family, setFamily] = useState<string>(first ?? '')
  const [cause, setCause] = useState('')
  const [devices, setDevices] = useState<string>('both')
  const [labelLanguage, setLabelLanguage] = useState('en')
  const [shown, setShown] = useState<readonly SpecimenOf[]>([])
  useEffect(() => {
    let latest = true
    void specimens({ labelLanguage, host, occasion: 'visit', devices: deviceSets[devices as DeviceSet] }).then(
      (all) => latest && setShown(all),
    )
    return () => void (latest = false)
  }, [labelLanguage, devices])

  const fits = (each: SpecimenOf) =>
    (!family || each.family === family) && (!cause || each.guide.against.some((one) => one === cause))
  const found = shown.filter(fits)

  return (
    <main className="workshop-page guides-page">
      <h1>Every guide</h1>
      <p>What a person who is stuck sees, before they have done the first step.</p>
      <p className="guides-on-screen">Choose what to look at. To review it on paper, print this page.</p>
      <form className="guides-filters">
        <Filter label="Platform" value={family} onChange={setFamily} choices={platforms} all="Every platform" />
        <Filter label="Problem" value={cause} onChange={setCause} choices={guidedCauses} all="Every problem" />
        <Filter
          label="Devices"
          value={devices}
          onChange={setDevices}
          choices={{ both: 'Camera and microphone', camera: 'Camera', microphone: 'Microphone' }}
        />
        <Filter
          label="Language of buttons"
          value={labelLanguage}
          onChange={setLabelLanguage}
          choices={Object.fromEntries(labelLanguages.map((tag) => [tag, languageName(tag)]))}
        />
      </form>
      <p role="status">{found.length === 1 ? '1 guide' : `${found.length} guides`}</p>
      {families.map((each) => {
        const ofFamily = found.filter((one) => one.family === each)
        return (
          ofFamily.length > 0 && (
            <section key={each}>
              <h2>{platforms[each]}</h2>
              {ofFamily.map((one) => (
                <Specimen key={one.guide.id} specimen={one} labelLanguage={labelLanguage} host={host} />
              ))}
            </section>
          )
        )
      })}
    </main>
  )
}
