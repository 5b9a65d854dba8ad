// The words that a person meets read as a native speaker writes them. Each phrase here was in our words once, and read as
// if it had been translated: what stands beside it is what to say in its place.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.mjs'

const sources = [
  'packages/demo/src',
  'packages/guides/src/words/en',
  'packages/react/src/english.ts',
  'packages/react/src/gate/later/laterEnglish.ts',
  'packages/recipes/src',
  'packages/screens/src/screens.ts',
  'stories',
]

const banned = [
  [/\b(the|this|a|any) signs?\b(?! in\b)|\bStart sign\b/i, 'symbol, or button'],
  [/\bbeside\b/i, 'next to'],
  [/\bat the (left|right|\{start\}|\{end\}) of (the web )?address/i, 'to the left of'],
  [/\bdoes [^.?]+ ask\? /i, 'If … asks, …'],
  [/\? say yes\b/i, 'If … asks, choose …'],
  [/\b(is|are) there no\b/i, 'Can’t see …?'],
  [/\bstill not\?/i, 'Still not working?'],
  [/\b(row|part|one) about\b/i, 'the name of it'],
  [/\bset to refuse\b/i, 'turned off'],
  [/\bdid you (say no|pause)\b/i, 'Was it turned off?'],
  [/\btake (it|that|the tick) off\b/i, 'remove, or untick'],
  [/\btake away the tick\b/i, 'untick'],
  [/\ball the way\b/i, 'completely'],
  [/\bin (its|their) place\b/i, 'instead'],
  [/\b(go|goes|going) on\b/i, 'carry on, or continue'],
  [/(\bat the top|,) and go\b/i, 'and press Enter'],
  [/\bload (the|this) page (again|two times)\b/i, 'reload'],
  [/\banew\b|\blikeliest\b/i, 'again; most likely'],
  [/\b(nobody|somebody|whoever)\b/i, 'no one, someone, anyone who'],
  [/\bplease do (?!not)/i, 'please'],
  [/\bsafe connection\b/i, 'secure'],
  [/\bsoon ends\b|\bshort refusal\b/i, 'what happens next'],
  [/\b(sees?|notices?|heeds?) (it |each change )?by itself\b/i, 'We will notice'],
  [/\bfar away\b|\bfrom afar\b/i, 'remote'],
  [/\bchoose Allow\b|choose “Allow”(?! when Safari)/i, 'the answer as this browser writes it'],
  [/\b(someone|something) you did\b|\bnot your fault\b/i, 'You have not done anything wrong.'],
  [/^so you\b/i, 'This lets you'],
  [/\bneed not\b|\bdo not have to\b/i, 'do not need to'],
  [/\bstays so\b|\bstand so\b/i, 'is still not working; are the same'],
  [/\ball along\b/i, 'already'],
  [/\bhalf a minute\b/i, '30 seconds'],
  [/\bSkype\b|\bSnap Camera\b/, 'a program that still exists'],
]

const wrong = files().flatMap(phrasesIn)
if (wrong.length > 0) {
  console.error(`These words do not read as a native speaker writes them:\n  ${wrong.join('\n  ')}`)
  process.exit(1)
}

function files() {
  const listed = execFileSync('git', ['ls-files', '--', ...sources], { cwd: root, encoding: 'utf8' })
  return listed
    .trim()
    .split('\n')
    .filter((file) => /\.(ts|tsx|mdx)$/.test(file) && !file.includes('.test.'))
}

function phrasesIn(file) {
  const lines = readFileSync(join(root, file), 'utf8').split('\n')
  return lines.flatMap((line, at) =>
    wordsIn(line, file).flatMap((words) =>
      banned
        .filter(([phrase]) => phrase.test(words))
        .map(([, better]) => `${file}:${at + 1}: “${words.trim()}” Say: ${better}.`),
    ),
  )
}

/** What is read on the screen: text in quotes, between tags, or a line of a page. No comment, no name, no title that repeats ours. */
function wordsIn(line, file) {
  if (/^\s*(\/\/|\/?\*|import\b|title:)/.test(line)) return []
  if (file.endsWith('.mdx')) return [line]
  const found = [...line.matchAll(/'((?:[^'\\]|\\.)*)'|`([^`]*)`|"([^"]*)"|>([^<>{}]+)</g)]
  const texts = found.map((groups) => groups.slice(1).find((text) => text !== undefined) ?? '')
  const alone = /^\s*[A-Z“][^<>{}=;]*$/.test(line) ? [line] : []
  return [...texts, ...alone].filter((text) => /\w \w|\w’/.test(text))
}
