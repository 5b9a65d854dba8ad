import { parseArgs } from 'node:util'

/**
 * The parts that `--only one,another` names; all of them without it. An unknown name ends the process with the list.
 *
 * `--thorough` shakes a hundred thousand pages instead of twenty thousand.
 */
export function chooseParts(parts, args) {
  try {
    const options = { only: { type: 'string', multiple: true }, thorough: { type: 'boolean' } }
    const { only, thorough } = parseArgs({ args, options }).values
    if (thorough) process.env.SHAKES = '100000'
    if (!only) return parts
    const names = only
      .join(',')
      .split(',')
      .map((name) => name.trim())
    const unknown = names.filter((name) => !parts.some((part) => part.name === name))
    if (unknown.length > 0) throw new Error(`There is no part called ${unknown.map((name) => `"${name}"`).join(', ')}.`)
    return parts.filter(({ name }) => names.includes(name))
  } catch ({ message }) {
    const list = parts.map(({ name, what }) => `  ${name.padEnd(12)} ${what}`).join('\n')
    console.error(`${message}\nnpm test -- --only PART[,PART] runs some of these:\n${list}`)
    process.exit(2)
  }
}
