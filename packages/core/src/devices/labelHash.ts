/**
 * A label such as "Anna's AirPods" as 64 bits of FNV-1a, in which no name can be read.
 *
 * This protects against people who see the storage in a copy, a support file or on a shared screen: they read no label, and the
 * `salt`, which differs from browser to browser, keeps them from seeing that two people have the same device. It is no secret:
 * the salt is stored beside it, so anyone who guesses a label can try it.
 */
export function labelHash(label: string, salt: string): string {
  return [0, 1].map((half) => fnv(`${half}${salt}${label}`)).join('')
}

function fnv(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
