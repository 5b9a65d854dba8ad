import type { Guide, Specimen as SpecimenOf } from '@precall/guides/catalogue'
import { appNames, browserNames } from '@precall/guides/catalogue'
import { GuideSheet } from '@precall/react/catalogue'
import type { ReactElement } from 'react'
import { guideNames } from './guideNames'
import { causes } from './names'

interface SpecimenProps {
  readonly specimen: SpecimenOf
  readonly labelLanguage: string
  readonly host: string
}

/** One guide as a person sees it, with everything known about it below. */
export function Specimen({ specimen: { guide, ready }, labelLanguage, host }: SpecimenProps): ReactElement {
  const { id, against, after, source, checked, confidence, rows, help } = guide
  return (
    <article className="guides-specimen" aria-labelledby={id}>
      <h3 id={id}>
        {guideNames[id]}
        <code>{id}</code>
      </h3>
      <GuideSheet guide={ready} labelLanguage={labelLanguage} host={host} />
      <dl>
        <Fact name="Helps when">{against.map((each) => causes[each]).join(', ')}</Fact>
        <Fact name="Where">{whereOf(guide)}</Fact>
        <Fact name="Takes effect">{effectAfter[after]}</Fact>
        <Fact name="Confidence">{confidence}</Fact>
        <Fact name="Checked">{checked}</Fact>
        <Fact name="Facts">{rows.join(', ')}</Fact>
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

const effectAfter: Readonly<Record<Guide['after'], string>> = {
  nothing: 'at once',
  reload: 'after a reload of the page',
  'own reload': 'after a reload with the browser’s own button',
  restart: 'after a restart of the browser',
  'reopen the link': 'when the visit link is opened again',
  'someone else': 'when someone else has changed it',
}

const otherNames: Readonly<Record<string, string>> = {
  chromium: 'others made from Chromium',
  unknown: 'unknown browsers',
  webview: 'apps that show web pages',
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
    browser?.map((each) => browserNames[each] ?? otherNames[each]).join(', '),
    inApp?.map((each) => (each ? appNames[each] : 'apps without a name')).join(', '),
    os?.map((each) => systemNames[each]).join(', '),
    mobile === undefined ? '' : mobile ? 'only on phones' : 'not on phones',
    version && `browser version ${rangeOf(version)}`,
    osVersion && `system version ${rangeOf(osVersion)}`,
    devices && `${devices[0]} only`,
  ]
  return parts.filter(Boolean).join('; ') || 'everywhere'
}

const rangeOf = ({ from, before }: { readonly from?: number; readonly before?: number }) =>
  [from && `from ${from}`, before && `before ${before}`].filter(Boolean).join(', ')
