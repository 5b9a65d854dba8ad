/** The names that a link into this page may end with: what GitHub makes of each heading, and each `<a id>`. */
export function anchorsOf(page) {
  const text = page.replace(/^```.*?^```/gms, '')
  const written = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id)
  return [...slugsOf(text), ...written]
}

/** https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#section-links */
function slugsOf(text) {
  const seen = new Map()
  return [...text.matchAll(/^#{1,6} +(.+)$/gm)].map(([, heading]) => {
    const slug = heading
      .replace(/<[^>]+>/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-')
    const times = seen.get(slug) ?? 0
    seen.set(slug, times + 1)
    return times === 0 ? slug : `${slug}-${times}`
  })
}
