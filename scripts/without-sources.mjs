// Takes `rows`, `source` and `checked` out of the JavaScript of guides: they are for those who change a guide, and a person
// who is stuck would download them.
import MagicString from 'magic-string'

/** The code without them, and a map back to the code with them. `ast`: what the parser of Rolldown makes of it. */
export function withoutSources(code, ast) {
  const left = new MagicString(code)
  visit(ast, (node) => {
    if (node.type !== 'ObjectExpression') return
    const names = node.properties.map((property) => nameOf(property))
    // A picture has rows as well.
    const isGuide = names.includes('id')
    node.properties.forEach((property, at) => {
      const goes = names[at] === 'source' || names[at] === 'checked' || (names[at] === 'rows' && isGuide)
      if (goes) left.remove(property.start, node.properties[at + 1]?.start ?? node.end - 1)
    })
  })
  return { code: left.toString(), map: left.generateMap({ hires: 'boundary' }) }
}

function nameOf({ key, computed }) {
  return computed ? undefined : (key?.name ?? key?.value)
}

function visit(node, call) {
  if (Array.isArray(node)) for (const each of node) visit(each, call)
  else if (typeof node?.type === 'string') {
    call(node)
    for (const each of Object.values(node)) if (typeof each === 'object') visit(each, call)
  }
}
