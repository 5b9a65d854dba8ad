import { existsSync, readFileSync } from 'node:fs'
import { run } from '../run.mjs'
import { findCommand } from './find-command.mjs'

/** Its relatives have packages of these names that are other things. */
export function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

export function canUseApt() {
  return process.getuid?.() === 0 && ['apt-get', 'dpkg-query'].every(findCommand)
}

/** Installs those that are absent. */
export async function installPackages(wanted) {
  const { output } = await run('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\n', ...wanted], {
    capture: true,
  })
  const present = new Set(output.split('\n').filter((line) => line.endsWith(' installed')))
  const absent = wanted.filter((name) => !present.has(`${name} installed`))
  if (absent.length === 0) return

  console.log(`debian: apt-get install ${absent.join(' ')}`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const steps = [['update'], ['install', '-y', '--no-install-recommends', ...absent]]
  for (const step of steps) {
    const { code, output } = await run('apt-get', ['-qq', ...step], { capture: true, env })
    if (code !== 0) throw new Error(`apt-get ${step.join(' ')} failed (exit code ${code}).\n${output}`)
  }
}
