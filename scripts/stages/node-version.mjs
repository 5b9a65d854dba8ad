const oldest = [20, 19]

/** Ends the process with a sentence when this Node is too old: the tools would otherwise fail with a syntax error. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) {
    console.log(`node: ${process.versions.node}`)
    return
  }
  console.error(`node: this is ${process.versions.node}, and Precall needs ${oldest.join('.')} or newer (nodejs.org).`)
  process.exit(1)
}
