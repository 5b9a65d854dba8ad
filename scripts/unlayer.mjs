// Makes styles.css of styles.layered.css: the same looks in no layer, because a style sheet that is in none wins over every
// layer, and most pages have one. `--check` only says whether it is up to date.
//
// A rule weighs more than any that pages have for elements, and less than one class. So the page's do not show through, yours
// win, and it makes no difference which sheet is loaded first.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const folder = join(root, 'packages/react/src')
const target = join(folder, 'styles.css')

const note = `/*
 * Precall: looks, in no cascade layer. Made from styles.layered.css by scripts/unlayer.mjs: change that one.
 *
 * \`:not(x x x)\` is true of everything, and weighs three elements: more than the rules of a reset, less than one class. So a
 * class of yours wins, whichever sheet is loaded first. Only the last rules weigh more, in the states that they name.
 */
`

/** What begins the rules that are as heavy as those of pages with a class, an attribute or a state in them. */
const heavy = '/* ------------------------------------------------ what pages say with the weight of a class */'

// The rules for elements in resets and templates weigh two elements at most: Bootstrap has `ol ul`.
const weightOfPages = 3

function unlayer(css) {
  const [, base, theme] = /\n@layer precall\.base \{\n(.*?)\n\}\n\n@layer precall\.theme \{\n(.*?)\n\}\n$/s.exec(css)
  const [light, heavier] = dedent(base).split(heavy)
  return [
    note,
    dedent(theme),
    weigh(light, (selector) => weightOfPages + weightOf(selector)),
    heavy + weigh(heavier, () => 'a class'),
  ].join('\n')
}

const dedent = (css) => css.replaceAll(/^ {2}/gm, '').trim() + '\n'

/** Gives every rule the weight that `weightFor` says, and keeps the order of those that have the same. */
function weigh(css, weightFor) {
  return css.replace(/(?<=[{}]|\*\/|^)(\s*)([^{}@/;]+)(?=\{)/g, (_, space, list) => space + weighList(list, weightFor))
}

function weighList(list, weightFor) {
  // The formatter puts each on a line of its own.
  const selectors = list.trim().split(/,\s*\n\s*/)
  if (selectors.every((selector) => /^(from|to)$/.test(selector))) return list
  const groups = new Map()
  for (const selector of selectors) {
    const [, bare, pseudo] = /^(.*?)(::[\w-]+)?$/s.exec(selector)
    const end = padding(weightFor(selector)) + (pseudo ?? '')
    groups.set(end, [...(groups.get(end) ?? []), withoutWhere(bare)])
  }
  return [...groups].map(([end, bare]) => `:where(${bare.join(', ')})${end}`).join(',\n') + ' '
}

/** In `:where()` nothing weighs. So another one says nothing, unless it holds a list. */
function withoutWhere(selector) {
  const [, whole] = /^:where\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/.exec(selector) ?? []
  return (whole ?? selector)
    .replaceAll(/:where\(((?:[.:][\w-]+|\[[^\]]+\])+)\)/g, '$1')
    .replaceAll(/(?<=^|\s):where\((\w+)\)/g, '$1')
}

/** Is true of everything, and weighs so much. */
function padding(weight) {
  return weight === 'a class' ? ':not(.x x x)' : `:not(${Array(weight).fill('x').join(' ')})`
}

/** The classes, attributes, states and elements of a selector: what they weigh in a layer, where each counts as one. */
function weightOf(selector) {
  const counted = selector
    .replaceAll(/:where\(([^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '')
    .replaceAll(/::[\w-]+$/g, '')
    .replaceAll(/:(is|not|has)\(/g, '(')
  return counted.match(/\.[\w-]+|\[[^\]]+\]|:[\w-]+|(?<![\w-.:[])[a-z]\w*/g)?.length ?? 0
}

const made = unlayer(readFileSync(join(folder, 'styles.layered.css'), 'utf8'))
if (!process.argv.includes('--check')) writeFileSync(target, made)
else if (readFileSync(target, 'utf8') !== made) {
  console.error('styles.css is not what styles.layered.css makes of it now. Run: npm run styles')
  process.exit(1)
}
