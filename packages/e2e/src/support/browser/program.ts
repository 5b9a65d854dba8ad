import { spawn } from 'node:child_process'

/** A running program with everything it has started. */
export interface Program {
  /** Resolves with the first match in what the program prints. */
  prints(pattern: RegExp): Promise<RegExpExecArray>
  exited: Promise<void>
  /** Asks the program to end, ends it and its children if it does not, and resolves when it is gone. */
  end(): Promise<void>
}

const START_MS = 30_000
const GRACE_MS = 5_000
const groups = new Set<number>()

// A detached group outlives its parent, and vitest ends its workers by SIGTERM: a stopped run must not leave browsers.
process.once('exit', () => groups.forEach((group) => signal(group, 'SIGKILL')))
for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect']) process.once(name, () => process.exit(1))

/** Starts a program in a process group of its own, so that `end` reaches its children too. */
export function startProgram(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Program {
  const child = spawn(command, args, {
    detached: true,
    // What it prints is read, and some print a port in bold where `CI` is set.
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const group = child.pid
  if (group) groups.add(group)

  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()))

  return {
    exited,
    prints: (pattern) =>
      new Promise((resolve, reject) => {
        const fail = (how: string) => () => reject(new Error(`${command} ${how} before printing ${pattern}\n${output}`))
        const look = () => {
          const match = pattern.exec(output)
          if (match) resolve(match)
        }
        child.stdout.on('data', look)
        child.stderr.on('data', look)
        child.once('error', reject)
        void exited.then(fail('ended'))
        setTimeout(fail(`took ${START_MS} ms`), START_MS).unref()
        look()
      }),
    end: async () => {
      if (!group) return
      signal(group, 'SIGTERM')
      const insist = setTimeout(() => signal(group, 'SIGKILL'), GRACE_MS)
      await exited
      clearTimeout(insist)
      signal(group, 'SIGKILL')
      groups.delete(group)
    },
  }
}

function signal(group: number, name: NodeJS.Signals): void {
  try {
    process.kill(-group, name)
  } catch {
    // The group is already gone.
  }
}
