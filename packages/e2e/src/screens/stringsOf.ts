import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findChromium } from '../support/browser/findChromium'

/** All that Chromium says in one language, out of its file for it. */
export function stringsOf(language: string): ReadonlySet<string> {
  const name = `${language === 'en' ? 'en-US' : language}.pak`
  // Debian's command is a script beside other programs.
  const places = [dirname(findChromium()), '/usr/lib/chromium'].map((folder) => join(folder, 'locales', name))
  const path = places.find((place) => existsSync(place))
  if (!path) throw new Error(`No words of Chromium in this language: looked for ${places.join(', ')}. ${ADVICE}`)
  return new Set(stringsIn(readFileSync(path)).flatMap((string) => [string, ...formsOf(string)]))
}

const ADVICE = 'On Debian: apt-get install chromium-l10n'

// https://chromium.googlesource.com/chromium/src/+/main/ui/base/resource/data_pack.cc
const HEADER = 12
const ENTRY = 6
const UTF8 = 1

function stringsIn(pack: Buffer): string[] {
  const [version, encoding, count] = [pack.readUInt32LE(0), pack[4], pack.readUInt16LE(8)]
  if (version !== 5 || encoding !== UTF8) throw new Error(`A data pack of version ${version}, encoding ${encoding}`)
  const offset = (at: number) => pack.readUInt32LE(HEADER + at * ENTRY + 2)
  return Array.from({ length: count }, (_, at) => pack.toString('utf8', offset(at), offset(at + 1)))
}

/** Each of the forms, if one and several are said in different words: `{COUNT,plural, =1{One thing}other{Things}}`. */
function formsOf(string: string): string[] {
  return /^\{\w+, *plural,/.test(string) ? Array.from(string.matchAll(/\{([^{}]+)\}/g), ([, form]) => form!) : []
}
