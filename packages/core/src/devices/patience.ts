/**
 * Believes in a muted track, or one that gives nothing to this page, only once that has lasted a second. A context starts a moment after it
 * was made, a switch takes one track out before it puts the next in, and iOS mutes a camera that starts for up to a second
 * (docs/facts/browsers.md#muted-at-the-start).
 */
export function patience<Verdict extends string>(): (seen: Verdict | undefined, ms: number) => Verdict | undefined {
  let last: Verdict | undefined
  let lasted = 0
  return (seen, ms) => {
    lasted = seen === last ? lasted + ms : 0
    last = seen
    return lasted >= LASTING ? seen : undefined
  }
}

const LASTING = 1000
