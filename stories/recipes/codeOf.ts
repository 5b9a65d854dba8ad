const files = import.meta.glob<string>('../../packages/recipes/src/*/*', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** A file that somebody copies. */
export interface CodeFile {
  readonly name: string
  readonly text: string
}

/** All files of a recipe, the one to begin with first. */
export function codeOf(recipe: string): readonly CodeFile[] {
  return Object.entries(files)
    .filter(([path]) => path.includes(`/src/${recipe}/`))
    .map(([path, text]) => ({ name: path.slice(path.lastIndexOf('/') + 1), text }))
    .sort((one, other) => Number(other.text.includes('\n// Change: ')) - Number(one.text.includes('\n// Change: ')))
}
