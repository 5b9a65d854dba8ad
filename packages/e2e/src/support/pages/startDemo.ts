import { fileURLToPath } from 'node:url'
import { startProgram } from '../browser/program'

export interface Demo {
  /** The appointment page, where the patient presses Start Video. */
  readonly patient: string
  /** The clinician's page. */
  readonly clinic: string
  stop(): Promise<void>
}

const START = fileURLToPath(import.meta.resolve('@precall/demo/server/start.mjs'))

/** Starts the demo as `npm start` does, on any free port, and reads the addresses that it prints. */
export async function startDemo(): Promise<Demo> {
  const program = startProgram(process.execPath, [START], { PORT: '0' })
  try {
    const [, patient] = await program.prints(/^Precall demo: (http:\S+)$/m)
    const [clinic] = await program.prints(/http:\S+\/clinic\S*/)
    return { patient: patient!, clinic, stop: program.end }
  } catch (error) {
    await program.end()
    throw error
  }
}
