import * as guides from '@precall/guides'
import type { Guide, Specimen as SpecimenOf } from '@precall/guides/catalogue'
import { appNames, browserNames } from '@precall/guides/catalogue'
import { GuideSheet } from '@precall/react/catalogue'
import type { ReactElement } from 'react'
import { hindrances } from './names'

interface SpecimenProps {
  readonly specimen: SpecimenOf
  readonly labels: string
  readonly host: string
}

/** One guide as it is seen, above all that is known of it. */
export function Specimen({ specimen: { guide, ready }, labels, host }: SpecimenProps): ReactElement {
  const { id, against, after, source, checked, confidence, rows, help } = guide
  return (
    <article className="guides-specimen" aria-labelledby={id}>
      <h3 id={id}>{id}</h3>
      <GuideSheet guide={ready} guides={guides} labels={labels} host={host} />
      <dl>
        <Fact name="Against">{against.map((each) => hindrances[each]).join(', ')}</Fact>
        <Fact name="Where">{whereOf(guide)}</Fact>
        <Fact name="Afterwards">{after}</Fact>
        <Fact name="Confidence">{confidence}</Fact>
        <Fact name="Checked">{checked}</Fact>
        <Fact name="Rows">{rows.join(', ')}</Fact>
        <Fact name="Source">{source}</Fact>
        {help && (
          <Fact name="Help">
            <a href={help} target="_blank" rel="noopener">
              {help}
            </a>
          </Fact>
        )}
      </dl>
    </article>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const systemNames = {
  windows: 'Windows',
  macos: 'macOS',
  ios: 'iOS',
  ipados: 'iPadOS',
  android: 'Android',
  chromeos: 'ChromeOS',
  linux: 'Linux',
  unknown: 'an unknown system',
}

function whereOf({ where: { os, browser, inApp, mobile, version, osVersion } = {}, devices }: Guide): string {
  const parts = [
    browser?.map((each) => browserNames[each] ?? (each === 'unknown' ? 'unknown browsers' : each)).join(', '),
    inApp?.map((each) => (each ? appNames[each] : 'apps without a name')).join(', '),
    os?.map((each) => systemNames[each]).join(', '),
    mobile === undefined ? '' : mobile ? 'on phones' : 'not on phones',
    version && `browser ${rangeOf(version)}`,
    osVersion && `system ${rangeOf(osVersion)}`,
    devices && `${devices[0]} only`,
  ]
  return parts.filter(Boolean).join('; ') || 'everywhere'
}

const rangeOf = ({ from, before }: { readonly from?: number; readonly before?: number }) =>
  [from && `from ${from}`, before && `before ${before}`].filter(Boolean).join(', ')
