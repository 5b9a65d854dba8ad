import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findChromium } from './findChromium'

/** The version of the browser under test: 156 of "Chromium 156.0.8078.108". */
export async function chromiumMajor(): Promise<number> {
  const { stdout } = await promisify(execFile)(findChromium(), ['--version'])
  return Number(/(\d+)\.\d+\.\d+/.exec(stdout)?.[1])
}
