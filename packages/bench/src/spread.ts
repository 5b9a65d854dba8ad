/** The range that most of a set of measurements fall in. */
export interface Spread {
  readonly median: number
  readonly low: number
  readonly high: number
  readonly count: number
}

/** The median, and the 5th and the 95th percentile. */
export function spreadOf(samples: readonly number[]): Spread {
  return {
    median: median(samples),
    low: percentile(samples, 0.05),
    high: percentile(samples, 0.95),
    count: samples.length,
  }
}

export function median(samples: readonly number[]): number {
  return percentile(samples, 0.5)
}

/** Between two samples it is on the line from one to the other. */
function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((one, other) => one - other)
  const place = share * (sorted.length - 1)
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  if (below === undefined || above === undefined) throw new Error('Nothing was measured.')
  return below + (above - below) * (place - Math.floor(place))
}
