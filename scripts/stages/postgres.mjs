import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { canUseApt, installPackages, isDebian } from './debian.mjs'

// The version after which Debian's package is named; its programs are on no PATH.
const program = '/usr/lib/postgresql/15/bin/postgres'

export const hasPostgres = () => existsSync(program)

/** Installs PostgreSQL where it is absent and apt can: its programs alone, because the tests start one of their own. */
export async function postgres() {
  if (hasPostgres() || !isDebian() || !canUseApt()) return
  const folder = '/etc/postgresql-common/createcluster.d'
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/precall.conf`, 'create_main_cluster = false\n')
  await installPackages(['postgresql-15'])
  if (!hasPostgres()) throw new Error(`apt-get has installed postgresql-15, and ${program} is not there.`)
}
