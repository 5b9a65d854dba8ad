/** A label as people know it: without what only the system needs, `USB Camera (046d:0825)`. */
export function deviceName(label: string): string {
  return label.replace(/\s*\([0-9a-f]{4}:[0-9a-f]{4}\)/gi, '').trim() || label.trim()
}
