/**
 * The label of a device, of which a name ("Anna's AirPods") can be read no more: 64 bits of FNV-1a.
 *
 * It is for those who come to see the storage by the way, in a copy of it, a support file or a shared screen. They read no label, and
 * because of the `salt`, which each browser has of its own, cannot tell that two people have the same device. It is no secret:
 * whoever has the salt, which is stored next to it, and guesses a label, can try whether it is the one.
 */
export function labelHash(label: string, salt: string): string {
  return [0, 1].map((half) => fnv(`${half}${salt}${label}`)).join('')
}

function fnv(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
