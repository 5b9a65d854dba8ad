/** The day by the clock of this machine, to compare. */
export const dayOf = (date: Date): string => date.toDateString()

/** The days in UTC that this day has a part of: one or two. */
export function utcDaysOf(date: Date): readonly string[] {
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()]
  const ends = [new Date(year, month, day), new Date(new Date(year, month, day + 1).getTime() - 1)]
  return [...new Set(ends.map((end) => end.toISOString().slice(0, 10)))]
}
