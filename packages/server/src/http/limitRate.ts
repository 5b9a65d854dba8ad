/** So many at once, and then so many a second. */
export interface Rate {
  readonly atOnce: number
  readonly perSecond: number
}

/** Says how many seconds are left until one more is taken from this sender; 0 if it is taken now. */
export function limitRate({ atOnce, perSecond }: Rate, now: () => number) {
  const senders = new Map<string, { left: number; at: number }>()
  return function take(sender: string): number {
    const time = now()
    if (senders.size >= mostSenders) forgetFull(time)
    const { left, at } = senders.get(sender) ?? { left: atOnce, at: time }
    const have = Math.min(atOnce, left + ((time - at) / 1000) * perSecond)
    senders.delete(sender)
    senders.set(sender, { left: have >= 1 ? have - 1 : have, at: time })
    return have >= 1 ? 0 : Math.ceil((1 - have) / perSecond)
  }

  /** Those who have all of it again need not be remembered; if all are busy, the one that was silent longest goes. */
  function forgetFull(time: number) {
    for (const [sender, { left, at }] of senders) {
      if (left + ((time - at) / 1000) * perSecond >= atOnce) senders.delete(sender)
    }
    const [oldest] = senders.keys()
    if (senders.size >= mostSenders && oldest !== undefined) senders.delete(oldest)
  }
}

const mostSenders = 20_000
