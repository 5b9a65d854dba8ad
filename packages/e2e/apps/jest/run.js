// Runs the tests, and fails as well where something was said of a page that was gone by then: Jest only prints that.
import { spawn } from 'node:child_process'

const jest = spawn(process.execPath, ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--runInBand'], {
  stdio: ['inherit', 'inherit', 'pipe'],
})
let said = ''
jest.stderr.on('data', (text) => {
  said += text
  process.stderr.write(text)
})
jest.on('close', (code) => {
  const late = /environment has been torn down|Cannot log after tests are done/.test(said)
  if (late) console.error('Something was still at work in a page that was gone.')
  process.exit(late ? 1 : code)
})
