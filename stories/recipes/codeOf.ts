interface Item {
  readonly name: string
  readonly dependencies: readonly string[]
}

const files = import.meta.glob<string>('../../packages/recipes/src/*/*', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const [items = []] = Object.values(
  import.meta.glob<readonly Item[]>('../../packages/recipes/registry.json', { import: 'items', eager: true }),
)

/** What a developer copies. */
export interface Code extends Item {
  /** The one to read first comes first. */
  readonly files: readonly { readonly name: string; readonly text: string }[]
}

/** All files of a recipe. */
export function codeOf(recipe: string): Code {
  return {
    name: recipe,
    dependencies: items.find(({ name }) => name === recipe)?.dependencies ?? [],
    files: Object.entries(files)
      .filter(([path]) => path.includes(`/src/${recipe}/`))
      .map(([path, text]) => ({ name: path.slice(path.lastIndexOf('/') + 1), text }))
      .sort((one, other) => Number(other.text.includes('\n// Change: ')) - Number(one.text.includes('\n// Change: '))),
  }
}
