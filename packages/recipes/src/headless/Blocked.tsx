import { isAskable, type Recovery, usePermissionState, useRecovery } from '@precall/react'
import { Screen } from './Screen'

/** What is blocked, and what to do in the person's own browser, all in our own elements. */
export function Blocked({ onClose }: { onClose: () => void }) {
  const { state, retry } = usePermissionState()
  const recovery = useRecovery()

  // Precall's words come a moment after the first press. Until then, and if they cannot be loaded:
  if (!recovery) {
    return (
      <Screen title="Your camera or microphone is not ready">
        <button type="button" data-kind="primary" onClick={retry}>
          {isAskable(state) ? 'Ask again' : 'Try again'}
        </button>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </Screen>
    )
  }

  const { title, description, devices, guide, question, actions, browserButtonText } = recovery
  const place = recovery.browserButton?.ref
  const { steps } = guide ?? recovery
  return (
    <Screen title={title}>
      <p>{description}</p>
      <ul>
        {devices.map(({ device, name, status, statusText }) => (
          <li key={device} data-status={status}>
            {name}: {statusText}
          </li>
        ))}
      </ul>
      {/* Chrome's and Edge's own button, which asks even a person who has blocked the page. It never gets the focus first. */}
      {place && (
        <div>
          <p>{browserButtonText}</p>
          <div ref={place} />
        </div>
      )}
      {question && (
        <div>
          <p>{question.text}</p>
          {question.answers.map(({ text, props }) => (
            <button type="button" key={text} {...props}>
              {text}
            </button>
          ))}
        </div>
      )}
      {guide?.heading && <h3>{guide.heading}</h3>}
      {!question && <Steps steps={steps} />}
      {guide?.below && (
        <>
          <h3>{guide.below.heading}</h3>
          <Steps steps={guide.below.steps} />
        </>
      )}
      {actions.map(({ name, text, primary, props }) => {
        const kind = primary ? 'primary' : undefined
        return 'href' in props ? (
          <a key={name} data-kind={kind} {...props}>
            {text}
          </a>
        ) : (
          <button type="button" key={name} data-kind={kind} {...props}>
            {text}
          </button>
        )
      })}
      {[guide?.next, recovery.back].map(
        (way) =>
          way && (
            <button type="button" key={way.text} {...way.props}>
              {way.text}
            </button>
          ),
      )}
      <button type="button" onClick={onClose}>
        Close
      </button>
    </Screen>
  )
}

function Steps({ steps }: { steps: Recovery['steps'] }) {
  if (steps.length === 0) return null
  return (
    <ol>
      {steps.map(({ text, note, done, link }) => (
        <li key={text} data-done={done}>
          {text} {done && '✓'}
          {link && <a {...link.props}>{link.text}</a>}
          {note && <p>{note}</p>}
        </li>
      ))}
    </ol>
  )
}
