import { forwardRef, useEffect, useId } from 'react'
import { lostScreenEnglish } from '../locales/lostScreenEnglish'
import { plainEnglish } from '../locales/plainEnglish'
import { closeModally, openModally } from '../root/element/openModally'
import { useOwnElement } from '../root/element/ownElement'
import type { Part } from '../root/element/usePart'
import { useElement } from '../root/element/usePart'
import { say } from '../say'
import type { ScreenRecoveryDialogProps } from './screenTrouble'

type ScreenRecoveryLostProps = Omit<ScreenRecoveryDialogProps, 'tried' | 'onTryAgain'>

/** That the screen is not shared, where the file with the reasons could not be loaded. */
export const ScreenRecoveryLost: Part<ScreenRecoveryLostProps> = forwardRef(function ScreenRecoveryLost(
  { trouble, settings, onClose, ...props },
  ref,
) {
  const { lang, dir, messages, occasion } = settings
  const titleId = useId()
  const [own, element] = useOwnElement()
  useEffect(() => {
    if (!element) return undefined
    const opener = document.activeElement as HTMLElement | null
    openModally(element)
    return () => {
      closeModally(element)
      opener?.focus()
    }
  }, [element])
  const about = { devices: [], occasion, place: () => undefined }
  const words = { ...lostScreenEnglish, ok: plainEnglish.ok }
  const mine = { ...messages?.screenShare?.lost, ok: messages?.buttons?.ok }
  const text = (name: keyof typeof words) => say(mine[name], about) || say(words[name], about)
  return useElement(
    'screen-recovery',
    'dialog',
    props,
    { ref, own: own.attach },
    {
      className: 'precall precall-dialog',
      'data-size': 'middle',
      'aria-labelledby': titleId,
      lang,
      dir,
      onCancel(event: Event) {
        event.preventDefault()
        onClose()
      },
      children: (
        <>
          <div className="precall-body">
            <h2 className="precall-title" id={titleId}>
              {text('title')}
            </h2>
            <p className="precall-lead">{text('lead')}</p>
          </div>
          <div className="precall-foot">
            <button type="button" className="precall-button" data-kind="primary" onClick={onClose}>
              {text('ok')}
            </button>
          </div>
        </>
      ),
    },
    trouble,
  )
})
