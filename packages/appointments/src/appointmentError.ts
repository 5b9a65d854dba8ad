/** Why the server has not done what it was asked. */
export type AppointmentFailure =
  /** It answered no. `code` is the word of its `problem+json`, if it has one. It is not asked again. */
  | { readonly kind: 'refused'; readonly status: number; readonly code?: string | undefined }
  /** It is too busy, or fails: 429 or 5xx, until the patience was over. Without a `status`, it has not failed, and is late. */
  | { readonly kind: 'busy'; readonly status?: number }
  /** Nothing came back until the patience was over: the person is offline, or the server is gone. */
  | { readonly kind: 'unreachable' }
  /** It answered with something that the contract does not have. */
  | { readonly kind: 'unreadable'; readonly status: number }
  /** The app's token cannot stand in a header. */
  | { readonly kind: 'invalid-token' }
  /** The room was asked for while the gate is not open. */
  | { readonly kind: 'not-granted' }
  /** The client was disposed, or the join was called off. */
  | { readonly kind: 'aborted' }

/** An error of {@link AppointmentFailure}. Neither its text nor anything in it holds the token. */
export class AppointmentError extends Error {
  /** What happened: switch on its `kind`. */
  readonly failure: AppointmentFailure
  /** What the gate reads, to tell the person. */
  readonly reason: 'slow' | 'refused' | 'gone' | undefined

  constructor(failure: AppointmentFailure) {
    super(process.env.NODE_ENV === 'production' ? `[precall] appointment: ${failure.kind}` : textOf(failure))
    this.name = 'AppointmentError'
    this.failure = failure
    this.reason = ({ busy: 'slow', refused: 'refused', unreachable: 'gone' } as const)[failure.kind as 'busy']
  }
}

function textOf(failure: AppointmentFailure): string {
  switch (failure.kind) {
    case 'refused':
      return `The appointment's server refused: ${failure.status}${failure.code ? ` (${failure.code})` : ''}.`
    case 'busy':
      return `The appointment's server cannot answer now${failure.status ? `: ${failure.status}` : ''}.`
    case 'unreachable':
      return "The appointment's server does not answer."
    case 'unreadable':
      return `The appointment's server answered ${failure.status} with a body that is not what openapi.json says.`
    case 'invalid-token':
      return 'The token is empty, or has characters that no header can carry. `token` has to give what the link holds.'
    case 'not-granted':
      return 'The gate is not open. Call room() in `onGranted`, and pass `handleStateChange` to `onStateChange`.'
    case 'aborted':
      return 'The request to the appointment was called off.'
    default:
      return failure satisfies never
  }
}
