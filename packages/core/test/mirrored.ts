/** The same, with the camera in the microphone's place and the microphone in the camera's. */
export function mirrored<Value>(value: Value): Value
export function mirrored(value: unknown): unknown {
  if (typeof value === 'string') return inMirror(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const list = value.map((part: unknown) => mirrored(part))
    // Devices are always listed camera first. The order of other lists says something.
    return list.every((part) => part === 'camera' || part === 'microphone') ? list.toSorted() : list
  }
  const record = value as Readonly<Record<string, unknown>>
  const names = Object.keys(record)
  // Two fields stay in their order, because worlds are told apart by their text.
  const fields = names.map((name) => (inMirror(name) in record ? name : inMirror(name)))
  return Object.fromEntries(fields.map((name) => [name, mirrored(record[inMirror(name)])]))
}

function inMirror(name: string): string {
  return name === 'camera' ? 'microphone' : name === 'microphone' ? 'camera' : name
}
