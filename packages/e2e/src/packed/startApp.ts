import { startProgram } from '../support/browser/program'

export interface App {
  /** Its address, or its address on a site with permissions of its own, as in `serveSites`. */
  address(site?: string): string
  stop(): Promise<void>
}

/** Starts an app that the part `packed` has built, on any free port: as built, or from its sources. */
export async function startApp(name: string, script: 'start' | 'dev'): Promise<App> {
  const { APPS } = process.env
  if (!APPS)
    throw new Error('There is no app to start: `npm test -- --only packed` makes them, and says where they are.')
  const program = startProgram('npm', ['--prefix', `${APPS}/${name}`, 'run', script], {
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: '0',
  })
  try {
    const [, port] = await program.prints(/http:\/\/localhost:(\d+)/)
    return { address: (site) => `http://${site ? `${site}.` : ''}localhost:${port}`, stop: program.end }
  } catch (error) {
    await program.end()
    throw error
  }
}
