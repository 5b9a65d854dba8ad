// Every guide, one below the other, as wide as the window: `/fitting?labels=de`.
import * as guides from '@precall/guides'
import { specimens } from '@precall/guides/catalogue'
import { GuideSheet } from '@precall/react/catalogue'
import { render } from './visit/render'

const labelLanguage = new URLSearchParams(location.search).get('labels') ?? 'en'
const host = 'visit.harbourlane.example'
const all = await specimens({ labelLanguage, host, devices: ['camera', 'microphone'], occasion: 'visit' })

render(
  <main>
    {all.map(({ guide, ready }) => (
      <section key={guide.id} id={guide.id}>
        <GuideSheet guide={ready} {...{ guides, labelLanguage, host }} />
      </section>
    ))}
  </main>,
)
