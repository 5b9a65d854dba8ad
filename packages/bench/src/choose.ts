import { parseArgs } from 'node:util'

export interface Choice<Named> {
  readonly chosen: readonly Named[]
  /** Two pairs of each: that shows whether it still runs, and not how fast. */
  readonly quick: boolean
}

/** All, or those that `--only one,another` names. An unknown name or option throws, with the list of what there is. */
export function choose<Named extends { readonly name: string; readonly what: string }>(
  all: readonly Named[],
  args: readonly string[],
): Choice<Named> {
  try {
    const { only = [], quick = false } = parseArgs({ args: [...args], options }).values
    const names = only.flatMap((list) => list.split(',')).map((name) => name.trim())
    const unknown = names.filter((name) => !all.some((one) => one.name === name))
    if (unknown.length > 0)
      throw new Error(`There is no benchmark called ${unknown.map((name) => `"${name}"`).join(', ')}.`)
    return { chosen: only.length > 0 ? all.filter(({ name }) => names.includes(name)) : all, quick }
  } catch (error) {
    const list = all.map(({ name, what }) => `  ${name.padEnd(12)} ${what}`).join('\n')
    const advice = 'npm run bench -- --only NAME[,NAME] runs some of these, and --quick two pairs of each:'
    throw new Error(`${(error as Error).message}\n${advice}\n${list}`, { cause: error })
  }
}

const options = { only: { type: 'string', multiple: true }, quick: { type: 'boolean' } } as const
