import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Makes an empty folder, which goes with this process, however that ends. */
export function temporaryFolder(name) {
  const path = mkdtempSync(join(tmpdir(), `precall-${name}-`))
  // A process that wrote into it may still be ending.
  process.once('exit', () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }))
  return path
}
