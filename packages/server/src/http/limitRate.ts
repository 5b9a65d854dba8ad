/** So many at once, and then so many a second. */
export interface Rate {
  readonly atOnce: number
  readonly perSecond: number
}

interface Sender {
  left: number
  at: number
}

/** Says how many seconds are left until one more is taken from this sender; 0 if it is taken now. */
export function limitRate({ atOnce, perSecond }: Rate, now: () => number) {
  const senders = new Map<string, Sender>()
  return function take(sender: string): number {
    const time = now()
    forgetFull(time)
    const have = haveOf(senders.get(sender) ?? { left: atOnce, at: time }, time)
    senders.delete(sender)
    senders.set(sender, { left: have >= 1 ? have - 1 : have, at: time })
    if (senders.size > mostSenders) forgetOldest()
    return have >= 1 ? 0 : Math.ceil((1 - have) / perSecond)
  }

  /** A clock that is set back takes nothing away. */
  function haveOf({ left, at }: Sender, time: number) {
    return Math.min(atOnce, left + (Math.max(0, time - at) / 1000) * perSecond)
  }

  /**
   * Those who have all of it again need not be remembered. The one that was silent longest is the first. Each request looks at two, so
   * that none waits for a sweep of all.
   */
  function forgetFull(time: number) {
    let looked = 0
    for (const [name, sender] of senders) {
      if (looked++ >= 2 || haveOf(sender, time) < atOnce) return
      senders.delete(name)
    }
  }

  function forgetOldest() {
    const [oldest] = senders.keys()
    if (oldest !== undefined) senders.delete(oldest)
  }
}

const mostSenders = 20_000
