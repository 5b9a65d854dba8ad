import { stripVTControlCharacters } from 'node:util'
import { run } from './run.mjs'

/** One check that is not a vitest test: `find` gives what is wrong, in words, and nothing if all is well. */
export async function check(title, find) {
  const wrong = await Promise.resolve()
    .then(find)
    .catch((error) => error.stack ?? String(error))
  console.log(`  ${wrong ? 'FAILED' : 'passed'}  ${title}`)
  if (wrong) console.log(wrong.trimEnd().replace(/^/gm, '    '))
  return { passed: wrong ? 0 : 1, failed: wrong ? 1 : 0 }
}

/** The check that a command ends well. Its words are shown only when it does not. */
export function checkCommand(title, command, args, options) {
  return check(title, async () => {
    const { code, output } = await run(command, args, { capture: true, ...options })
    return code === 0 ? '' : stripVTControlCharacters(output).trim() || `${command} ended with exit code ${code}`
  })
}
