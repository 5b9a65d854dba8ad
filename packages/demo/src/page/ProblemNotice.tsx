import { Icon } from './Icon'

/** Said when a granted stream found no call. */
export function ProblemNotice({ problem }: { problem: string | undefined }) {
  return (
    <div role="alert">
      {problem && (
        <div className="demo-notice">
          <Icon name="alert" />
          <p>
            <b>We could not connect you.</b> {problem} Your camera is off again.
          </p>
        </div>
      )}
    </div>
  )
}
