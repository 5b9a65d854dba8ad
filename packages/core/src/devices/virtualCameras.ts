/** Whether a label is of a camera that is a program, as OBS has one: its picture may be a logo, or nothing. */
export function isVirtualCamera(_label: string): boolean {
  return false
}
