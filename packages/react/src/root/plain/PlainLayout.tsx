import type { ReactElement } from 'react'
import { Actions } from '../Actions'
import { assistanceFrom } from '../settings/assistanceFrom'
import type { LayoutProps } from '../layoutProps'
import type { DialogLayoutProps } from '../GateContext'
import { useGate } from '../GateContext'
import { plainText } from './plainText'

/** Inside a dialog whose screen could not be loaded: what it needs to be understood and pressed, and no more. */
export function PlainLayout({
  titleId,
  titleRef,
  title,
  lead,
  actions,
  children,
  onClose,
}: LayoutProps & DialogLayoutProps): ReactElement {
  const scope = useGate()
  const { assistance, gate } = scope
  const text = plainText(scope)
  const help = assistanceFrom(assistance)
  const tellHelp = () => gate.tell({ name: 'assistance' })
  return (
    <>
      <div className="precall-body">
        <h2 className="precall-title" id={titleId} ref={titleRef} tabIndex={-1}>
          {title}
        </h2>
        <p className="precall-lead">{lead}</p>
        {children}
      </div>
      <div className="precall-foot">
        <Actions actions={actions} />
        {help && 'href' in help && (
          <a className="precall-button" data-kind="quiet" {...help} href={help.href} onClick={tellHelp}>
            {text('assistance')}
          </a>
        )}
        {help && 'onRequest' in help && (
          <button
            type="button"
            className="precall-button"
            data-kind="quiet"
            onClick={() => {
              tellHelp()
              // Nothing behind a modal dialog can be pressed, focused or heard. Start Video leads back.
              gate.cancel()
              // React takes the dialog away in the microtask before this one.
              void Promise.resolve().then(() => help.onRequest())
            }}
          >
            {text('assistance')}
          </button>
        )}
      </div>
      <button type="button" className="precall-close" aria-label={text('close')} onClick={onClose} />
    </>
  )
}
