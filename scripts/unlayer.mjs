// Makes styles.unlayered.css of styles.css: the same looks for pages whose resets are in no layer, and so win over one.
// `--check` only says whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const folder = join(root, 'packages/react/src')
const target = join(folder, 'styles.unlayered.css')

// Not `all` of a picture: what its attributes say would be unsaid too.
const ground = `/* ------------------------------------------------ what the page says about every element, reset */
[class^='precall']:where(:not(svg, svg *)),
[class^='precall']::before,
[class^='precall']::after,
[class^='precall']::backdrop,
/* and of what has no class, but where the app may have put things of its own */
[class^='precall-']:where(:not(.precall-body)) :where(:not(svg, svg *)),
[class^='precall-']:where(:not(.precall-body)) *::before,
[class^='precall-']:where(:not(.precall-body)) *::after {
  all: revert;
}
.precall :where(svg) {
  display: revert;
  max-inline-size: revert;
  margin: revert;
  padding: revert;
  border: revert;
}
.precall {
  word-spacing: 0;
  text-indent: 0;
}
`

function unlayer(css) {
  const [, theme, base] = /\n@layer precall\.theme \{\n(.*?)\n\}\n\n@layer precall\.base \{\n(.*?)\n\}\n$/s.exec(css)
  return [
    '/*\n * Precall: looks, in no cascade layer. Made from styles.css by scripts/unlayer.mjs: change that one.\n' +
      ' * A rule has the weight of one class, which is more than a reset has, and a rule for a button that of an\n' +
      ' * element more, because some resets name [type=button]. So rules of yours win that come later.\n */\n',
    dedent(theme),
    ground,
    dedent(base).replace(/(?<=[{}]|\*\/|^)(\s*)([^{}@/;]+)(?=\{)/g, (_, space, selectors) => space + lift(selectors)),
  ].join('\n')
}

const dedent = (css) => css.replaceAll(/^ {2}/gm, '').trim() + '\n'

const lift = (selectors) => selectors.replaceAll(/(?<=^|,\n\s*)[^\s,][^\n]*?(?=,\n|\s*$)/g, liftOne)

function liftOne(selector) {
  if (/^\.precall-(button|close)/.test(selector)) return `:is(a, button)${selector}`
  const weighty = /[.[]|(?<!:):(?!:)/.test(selector.replaceAll(/:where\(([^()]|\([^()]*\))*\)/g, ''))
  return weighty ? selector : selector.replace(/:where\((\.[\w-]+)\)/, '$1')
}

const made = unlayer(readFileSync(join(folder, 'styles.css'), 'utf8'))
if (!process.argv.includes('--check')) writeFileSync(target, made)
else if (readFileSync(target, 'utf8') !== made) {
  console.error('styles.unlayered.css is not what styles.css makes of it now. Run: npm run styles')
  process.exit(1)
}
