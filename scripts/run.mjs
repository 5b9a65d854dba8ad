import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from './root.mjs'

/** How long what we started may take to end once asked, in milliseconds. */
const patience = 8000

const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)

/**
 * Runs one command to its end, without stdin, with this repository's tools on its path.
 *
 * With `capture` its words come back as `output`; otherwise they are printed as they come. `print` does both.
 * Whatever it started ends with it, after `timeout` milliseconds, or when we are told to end.
 */
export function run(command, args, { capture = false, print = false, cwd = root, env = {}, timeout } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, PATH, ...env },
    // Both are printed to our stdout: a log would shuffle two streams, and the last line has to stay last.
    stdio: capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 1, 1],
    // A group of its own: npx and vitest start children that a signal to the first process would leave behind.
    detached: true,
  })
  const signalGroup = (signal) => {
    try {
      if (child.pid) process.kill(-child.pid, signal)
    } catch {
      // The group is empty: all of it has ended by itself.
    }
  }
  const end = () => {
    // As Ctrl-C does it, even for a SIGTERM: of that, vitest's workers die before they have closed their browsers.
    signalGroup('SIGINT')
    const insist = setTimeout(signalGroup, patience, 'SIGKILL')
    child.once('close', () => clearTimeout(insist))
  }
  const endWithUs = (signal, number) => {
    child.once('close', () => process.exit(128 + number))
    end()
  }

  return new Promise((resolve) => {
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text
        if (print) process.stdout.write(text)
      })

    const limit = setTimeout(
      () => {
        output += `${command} was not done after ${timeout / 1000} s`
        end()
      },
      timeout ?? 2 ** 31 - 1,
    )
    process.on('SIGINT', endWithUs).on('SIGTERM', endWithUs)

    const settle = (code) => {
      clearTimeout(limit)
      process.off('SIGINT', endWithUs).off('SIGTERM', endWithUs)
      resolve({ code, output })
    }
    child.once('error', ({ message }) => {
      output += message
      settle(127)
    })
    child.once('exit', () => signalGroup('SIGTERM'))
    child.once('close', (code) => settle(code ?? 1))
  })
}
