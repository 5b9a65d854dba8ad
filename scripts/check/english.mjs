// Over 200 lines: most of them are the list of phrases.
// The words that a person meets, and those that developers read in Storybook, in READMEs and in code that they copy, read as a
// native speaker writes them; the plainest of these rules hold for every comment, test and page. Each phrase here was in our
// words once, and read as if it had been translated. What to say instead is next to it.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../root.mjs'

const sources = [
  '.github',
  '.storybook',
  'CODE_OF_CONDUCT.md',
  'README.md',
  'SECURITY.md',
  'docs/glossary.md',
  'packages/*/README.md',
  'packages/core/src/vocabulary.ts',
  'packages/demo',
  'packages/guides/src/words/en',
  'packages/react/src/locales/*.ts',
  'packages/react/src/parts/*.tsx',
  'packages/react/src/root/*.tsx',
  'packages/react/src/root/layoutProps.ts',
  'packages/react/src/root/element/usePart.ts',
  'packages/react/src/root/usePermissionState.ts',
  'packages/recipes/registry.json',
  'packages/recipes/src',
  'packages/screens/src/screens.ts',
  'stories',
]

/** Comments that are read elsewhere too: as the docs of a story, a part or an obstacle, or in an app that has copied a recipe. */
const withComments = [
  /^stories\/.*\.stories\.tsx$/,
  /^packages\/core\/src\/vocabulary\.ts$/,
  /^packages\/react\/src\/(.*\.tsx|root\/(layoutProps|element\/usePart|usePermissionState)\.ts)$/,
  /^packages\/recipes\/src\//,
]

/** Read by no one but the people who change this code: comments, whatever tests say, and pages. */
const behind = [
  '*.css',
  '*.md',
  '*.mdx',
  '*.mjs',
  '*.mts',
  '*.ts',
  '*.tsx',
  // Made from the docstrings, which are read themselves.
  ':!docs/api',
  // Made of the descriptions of packages/server, which are read there.
  ':!packages/appointments/test/contract.ts',
]

/** What no comment, test or page says. */
const odd = [
  [/\banew\b|\blikeliest\b/i, 'again; most likely'],
  [/\b(nobody|somebody|anybody|everybody|whoever)\b/i, 'no one, someone, anyone, everyone, anyone who'],
  [/(^|[.!?:;]\W* |^- |\| )Of (?!course\b)\w/, 'the subject first'],
  [
    /(^|[.!?:;]\W* |^- |\| )Where (?!are\b|can\b|do\b|does\b|did\b|is\b|to\b|would\b)\w/,
    'If …, or In …; or the noun: the place, the address',
  ],
  [/\blest\b|\bfor the sake of\b/i, 'so that … not; because of'],
  [/\b(are|is|was|were) to be\b/i, 'will, or must'],
  [/\b(hears?|knows?|known|said|says?|tells?|told|warns?) of\b/i, 'about, or report'],
  [/\b(is|was) loaded again\b|\bhalf a minute\b/i, 'reloaded; 30 seconds'],
]

const banned = [
  ...odd,
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
  [/\bload(s|ed|ing)? (it|the page|this page|a page) (again|two times)\b|\b(is|was) loaded again\b/i, 'reload'],
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
  [/\b(the|a) ways? round\b/i, 'the steps, or what to do'],
  [/\b(am|are|is|was|were) to (do|hear|say|see|show|use)\b/i, 'will, or must'],
  [/\ball the same\b/i, 'anyway, or still'],
  [/\b(camera|hook|keyboard|microphone|steps|window) alone\b/i, 'only the camera'],
  [/\btakes? (its|their) time\b/i, 'is slow'],
  [/\bif need be\b/i, 'if needed'],
  [/\bhow \w+( \w+)? stands?\b/i, 'the state of it'],
  [/\bcomes here\b/i, 'will appear here'],
  [/\bcalls? of (two|voices)\b/i, 'a call between two people, a voice call'],
  [/\bin the (browser’s |person’s )?place of\b|\btakes? the place of\b/i, 'instead of, replaces'],
  [/\bin sight\b/i, 'visible'],
  [
    /\bthe looks of (your|their|its) own\b|\bas real ones were seen to\b/i,
    'your own looks; the way the real ones behave',
  ],
  [/\bdoes not fit\b/i, 'can’t be used'],
  [/\bserve only one\b|\bis kept\.|\bfinds no network\b/i, 'works with only one; you will keep it; is offline'],
]

// A file that was renamed would no longer be read, and no one would notice.
const gone = sources.filter((path) => files([path])[0] === '')
if (gone.length > 0) {
  console.error(`The check of our English reads files that are not there: ${gone.join(', ')}`)
  process.exit(1)
}

const met = files(sources).filter(
  (file) => /\.(html|json|md|mdx|ts|tsx)$/.test(file) && !/\.test\.|package\.json/.test(file),
)
const wrong = [
  ...met.flatMap((file) => phrasesIn(file, banned, textsIn)),
  ...files(behind).flatMap((file) => phrasesIn(file, odd, textsBehind)),
]
if (wrong.length > 0) {
  console.error(`These words do not read as a native speaker writes them:\n  ${wrong.join('\n  ')}`)
  process.exit(1)
}

function files(paths) {
  return execFileSync('git', ['ls-files', '--', ...paths], { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n')
}

function phrasesIn(file, phrases, read) {
  const text = readFileSync(join(root, file), 'utf8')
  return tidied(read(file, text)).flatMap(({ words, at }) => {
    const found = phrases.filter(([phrase]) => phrase.test(words))
    const line = text.slice(0, at).split('\n').length
    return found.map(([, better]) => `${file}:${line}: “${words}” Say: ${better}.`)
  })
}

/** All that is read in a file: whole sentences, however many lines they take. */
function textsIn(file, text) {
  if (file.endsWith('.html')) return titlesIn(text)
  return /\.mdx?$/.test(file) ? paragraphsIn(text) : wordsIn(file, text)
}

/** Comments; and whatever a test says, since its name may stand in a table above it. */
function textsBehind(file, text) {
  if (/\.mdx?$/.test(file)) return paragraphsIn(text)
  return /\.test\.tsx?$/.test(file) ? [...wordsIn(file, text), ...commentsIn(text)] : commentsIn(text)
}

function tidied(texts) {
  return texts
    .map(({ words, at }) => ({ words: words.replaceAll(/\s+/g, ' ').trim(), at }))
    .filter(({ words }) => /\w \w|\w’/.test(words))
}

function titlesIn(text) {
  return [...text.matchAll(/<title>([^<]*)</g)].map(({ 1: words, index: at }) => ({ words, at }))
}

/** Code is not words: it is blanked out, and its line breaks are kept so that the lines after it keep their numbers. */
function paragraphsIn(text) {
  const plain = text.replaceAll(/```.*?```|`[^`\n]*`|\]\([^)]*\)/gs, (code) => code.replaceAll(/[^\n]/g, '_'))
  return [...plain.matchAll(/[^\n]+(\n(?![\n|#>-])[^\n]+)*/g)].map(({ 0: words, index: at }) => ({ words, at }))
}

function wordsIn(file, text) {
  const source = ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('.json') ? ts.ScriptKind.JSON : undefined,
  )
  const texts = withComments.some((files) => files.test(file)) ? commentsIn(text) : []
  const visit = (node) => {
    const repeats =
      file === 'packages/screens/src/screens.ts' && ts.isPropertyAssignment(node) && node.name.getText() === 'title'
    if (ts.isImportDeclaration(node) || repeats) return
    const at = node.getStart()
    const isName = ts.isPropertyAssignment(node.parent ?? node) && node.parent?.name === node
    if (ts.isStringLiteralLike(node) && !isName) texts.push({ words: node.text, at })
    if (ts.isTemplateExpression(node)) {
      texts.push({ words: [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…'), at })
    }
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) texts.push({ words: textOf(node), at })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return texts
}

/** The text of an element and of the elements inside it. */
function textOf(element) {
  return element.children
    .map((child) => {
      if (ts.isJsxText(child)) return child.text
      if (ts.isJsxElement(child)) return textOf(child)
      return ts.isJsxExpression(child) && child.expression && ts.isStringLiteralLike(child.expression)
        ? child.expression.text
        : '…'
    })
    .join('')
}

/** One text for each comment, however many lines it takes. */
function commentsIn(text) {
  return [...text.matchAll(/\/\*\*?(.*?)\*\/|(?:^[ \t]*\/\/[^\n]*\n?)+|[ \t]\/\/ [^\n]*/gms)].map(
    ({ 0: comment, index: at }) => ({
      words: comment.replaceAll(/^[ \t]*(\/\*\*?|\*\/|\*|\/\/)/gm, '').replaceAll(/\*\/|`[^`]*`/g, ''),
      at,
    }),
  )
}
