import type { Device } from '@precall/core'
import type { Report, Tried } from '@precall/core/report'
import { appNames, browserNames, systemNames } from '@precall/guides'
import type { ReactElement, ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { Actions } from '../root/Actions'
import { useGate } from '../root/GateContext'
import type { LayoutProps } from '../root/layoutProps'
import { Icon } from '../screens/layout/Icon'
import type { Text } from '../screens/layout/useText'
import { useText } from '../screens/layout/useText'
import { isFocusLostAt } from '../screens/modal/focusPlaces'
import type { ReportDesk } from './reportDesk'
import { textOf } from './reportDesk'
import { sayVerdict } from './sayVerdict'

interface ReportBodyProps {
  readonly desk: ReportDesk
  /** What else can be pressed. */
  readonly also: LayoutProps['actions']
}

/** The report in the language of the person, and all of it as it is sent. */
export function ReportBody({ desk, also }: ReportBodyProps): ReactElement {
  const { lang, assistance } = useGate()
  const text = useText()
  const { words, say } = text
  const report = desk.report()
  const showAll = say(assistance?.onReport ? words.report.all : words.report.allWithoutSending)
  const all = useRef<HTMLDetailsElement>(null)
  const whole = useRef<HTMLTextAreaElement>(null)
  const first = useRef<HTMLDListElement>(null)
  const isThere = report !== undefined
  useEffect(() => {
    // Try again was pressed, and has gone.
    const title = first.current?.closest('.precall-body')?.querySelector<HTMLElement>('.precall-title')
    if (isFocusLostAt(title)) title?.focus()
  }, [isThere])
  const told = desk.told()
  const failed = told?.result === 'failed' && told.way !== 'send'
  useEffect(() => {
    if (!failed || !all.current || !whole.current) return
    // To be copied by hand.
    all.current.open = true
    whole.current.select()
    whole.current.scrollIntoView?.({ block: 'nearest' })
  }, [failed, told])
  if (!report) {
    return <p aria-busy>{say(words.report.loading)}</p>
  }
  return (
    <>
      <dl className="precall-report" ref={first}>
        {rowsOf(report, text, lang).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section className="precall-history">
        <h3>{say(words.report.tried)}</h3>
        {report.tried.length > 0 ? (
          <ol className="precall-done">
            {report.tried.map((tried) => (
              <TriedRow key={tried.step} tried={tried} />
            ))}
          </ol>
        ) : (
          <p>{say(words.report.nothingTried)}</p>
        )}
      </section>
      <details className="precall-details" ref={all}>
        <summary>{showAll}</summary>
        <textarea
          ref={whole}
          className="precall-whole"
          aria-label={showAll}
          rows={8}
          dir="ltr"
          lang="en"
          translate="no"
          readOnly
          value={textOf(report)}
        />
      </details>
      <div className="precall-actions">
        <Actions actions={also} />
      </div>
    </>
  )
}

function TriedRow({ tried: { step, result } }: { readonly tried: Tried }): ReactElement {
  const { words, say } = useText()
  return (
    <li>
      {result === 'skipped' ? <span aria-hidden /> : <Icon name="check" />}
      <span>{say(words.troubleshooter.steps[step].title)}</span>
      <span>{say(words.report.results[result])}</span>
    </li>
  )
}

type Row = readonly [name: string, value: ReactNode]

function rowsOf(report: Report, text: Text, lang: string): readonly Row[] {
  const { words, say } = text
  const { rows, yes, unknown, notAsked, count } = words.report
  const { browser, system, listed } = report
  const named = (name: string | undefined, version: Report['browser']['version']) =>
    name ? <bdi translate="no">{[name, version?.major].filter(Boolean).join(' ')}</bdi> : say(unknown)
  const device = (device: Device): Row => {
    const { standing, error } = report.devices[device]
    const about = { devices: [device] }
    const name = say(words.recovery.device, about)
    if (!standing) return [name, say(notAsked)]
    const status = standing === 'unsupported' ? say(unknown) : say(words.recovery.standing[standing], about)
    return [name, error ? <Noted text={status} note={error} /> : status]
  }
  const found = (['camera', 'microphone', 'speaker'] as const)
    .filter((kind) => listed[kind] !== undefined)
    .map((kind) => say(count, { name: say(words.check.names[kind]), number: String(listed[kind]) }))
  const time = new Date(report.at)
  return [
    device('camera'),
    device('microphone'),
    [say(rows.browser), named(browserNames[browser.name], browser.version)],
    [say(rows.system), named(systemNames[system.name], system.version)],
    [
      say(rows.time),
      <time key="time" dateTime={report.at}>
        {/* A browser without the language of the page writes it in another direction. */}
        <bdi>{time.toLocaleString(lang, { dateStyle: 'medium', timeStyle: 'short' })}</bdi>
      </time>,
    ],
    ...(report.origin ? [[say(rows.page), <bdi key="page">{report.origin}</bdi>] as const] : []),
    ...(found[0] ? [[say(rows.found), listIn(lang, found)] as const] : []),
    ...(report.testCall ? [[say(rows.call), sayVerdict(report.testCall, text)] as const] : []),
    ...(report.embedded
      ? [[say(rows.inApp), report.inApp ? <bdi key="app">{appNames[report.inApp]}</bdi> : say(yes)] as const]
      : []),
    ...(report.framed ? [[say(rows.inFrame), say(yes)] as const] : []),
  ]
}

/** Safari before 14.1 has no lists, and so the types of what we ship have none. */
function listIn(lang: string, items: readonly string[]): string {
  const { ListFormat } = Intl as {
    readonly ListFormat?: new (lang: string, options: { type: 'unit' }) => { format(items: readonly string[]): string }
  }
  return ListFormat ? new ListFormat(lang, { type: 'unit' }).format(items) : items.join(', ')
}

/** A word of the browser's, which is in no language. */
function Noted({ text, note }: { readonly text: string; readonly note: string }): ReactElement {
  return (
    <>
      {text}{' '}
      <bdi translate="no" className="precall-note">
        ({note})
      </bdi>
    </>
  )
}
