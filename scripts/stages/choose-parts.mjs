import { parseArgs } from 'node:util'

/**
 * What to run of `parts`, and what is `leftOut`: of all, or of those that `--only one,another` names. `--quick` leaves out what opens
 * a browser or installs apps. An unknown name or option ends the process with the list.
 *
 * `--thorough` shakes a hundred thousand pages instead of twenty thousand, and walks every world instead of the first fifty thousand.
 * It asks what is `long` in a part, which is left out otherwise.
 */
export function chooseParts(parts, args) {
  try {
    const { only, quick, thorough } = parseArgs({ args, options }).values
    if (thorough) Object.assign(process.env, { SHAKES: '100000', WALK: 'all' })
    const named = only ? partsNamed(parts, only.join(',')) : parts
    const isLeftOut = (part) => Boolean(quick && part.browser)
    const chosen = named.filter((part) => !isLeftOut(part))
    if (chosen.length === 0)
      throw new Error(`--quick leaves out ${named.map(({ name }) => name).join(', ')}, and nothing is left.`)
    const long = thorough ? [] : chosen.flatMap((part) => part.long ?? [])
    return { chosen, leftOut: [...named.filter(isLeftOut), ...long] }
  } catch ({ message }) {
    const list = parts.map(({ name, what }) => `  ${name.padEnd(12)} ${what}`).join('\n')
    console.error(
      `${message}\nnpm test -- --only PART[,PART] runs some of these, and --quick those without a browser:\n${list}`,
    )
    process.exit(2)
  }
}

const options = {
  only: { type: 'string', multiple: true },
  quick: { type: 'boolean' },
  thorough: { type: 'boolean' },
}

function partsNamed(parts, list) {
  const names = list.split(',').map((name) => name.trim())
  const unknown = names.filter((name) => !parts.some((part) => part.name === name))
  if (unknown.length > 0) throw new Error(`There is no part called ${unknown.map((name) => `"${name}"`).join(', ')}.`)
  return parts.filter(({ name }) => names.includes(name))
}
