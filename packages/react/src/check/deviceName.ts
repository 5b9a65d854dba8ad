/** A label as people know it: without what only the system needs, `USB Camera (046d:0825)`. */
export function deviceName(label: string): string {
  const plain = label.replace(directed, '')
  return plain.replace(/\s*\([0-9a-f]{4}:[0-9a-f]{4}\)/gi, '').trim() || plain.trim()
}

/** A name inside a sentence, so that one in a script of the other direction does not turn the sentence around. */
export function nameInText(name: string, dir: 'ltr' | 'rtl' | undefined): string {
  return dir === 'rtl' || fromRight.test(name) ? `\u2068${name}\u2069` : name
}

/** What turns all around it, in either direction. No name has need of it. */
const directed = /[\u202a-\u202e\u2066-\u2069]/g

/** Hebrew, Arabic and what is written like them. */
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
