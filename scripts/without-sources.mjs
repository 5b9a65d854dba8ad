// Takes `rows`, `source` and `checked` out of the JavaScript of guides: they are for those who change a guide, and a person
// who is stuck would download them.
/** The code without them. `ast`: what the parser of Rolldown makes of it. */
export function withoutSources(code, ast) {
  const cuts = []
  visit(ast, (node) => {
    if (node.type !== 'ObjectExpression') return
    const names = node.properties.map((property) => nameOf(property))
    // A picture has rows as well.
    const isGuide = names.includes('id')
    node.properties.forEach((property, at) => {
      const goes = names[at] === 'source' || names[at] === 'checked' || (names[at] === 'rows' && isGuide)
      if (goes) cuts.push([property.start, node.properties[at + 1]?.start ?? node.end - 1])
    })
  })
  return cuts
    .toSorted(([one], [other]) => other - one)
    .reduce((left, [start, end]) => left.slice(0, start) + left.slice(end), code)
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
