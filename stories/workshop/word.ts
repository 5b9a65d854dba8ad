import type { Meta } from '@storybook/react-vite'
import type { Word } from '../../.storybook/glossary'

/** What the docstrings of the core say, put here by .storybook/main.ts. */
declare const GLOSSARY: Readonly<Record<'phases' | 'obstacles', Readonly<Record<string, Word>>>>

/** The docs of one phase or obstacle, from its docstrings. */
export function word(kind: 'phases' | 'obstacles', name: string): Pick<Meta, 'argTypes' | 'parameters'> {
  const found = GLOSSARY[kind][name]
  if (!found) throw new Error(`The core knows no ${name} among its ${kind}: ${Object.keys(GLOSSARY[kind]).join(', ')}.`)
  return {
    argTypes: Object.fromEntries(
      found.fields.map(({ name, type, says }) => [
        name,
        { description: says, control: false, table: { type: { summary: type } } },
      ]),
    ),
    parameters: { docs: { description: { component: found.says } }, controls: { disable: true } },
  }
}

export function wordsOf(kind: 'phases' | 'obstacles'): string[] {
  return Object.keys(GLOSSARY[kind])
}
