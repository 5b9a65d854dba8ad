/** Whether sentences in `lang` are in the language of the page. */
export function speaks(lang: string, page: string): boolean {
  return languageOf(lang) === languageOf(page)
}

const languageOf = (tag: string) => tag.split(/[-_]/)[0]?.toLowerCase()
