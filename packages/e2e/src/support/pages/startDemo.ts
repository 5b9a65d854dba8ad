import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startProgram } from '../browser/program'

export interface Demo {
  /** The appointment page, where the patient presses Start Video. */
  readonly patient: string
  /** The clinician's page. */
  readonly clinic: string
  /** The links of the sample appointments' patients. */
  readonly patients: readonly string[]
  /** The clinic's list, with its secret. */
  readonly day: string
  stop(): Promise<void>
}

const START = fileURLToPath(import.meta.resolve('@precall/demo/server/start.mjs'))

/** Starts the demo as `npm start` does, on any free port, and reads the addresses that it prints. Its data is in this folder, or in one that goes with it. */
export async function startDemo(given?: string): Promise<Demo> {
  const folder = given ?? (await mkdtemp(join(tmpdir(), 'precall-demo-')))
  const program = startProgram(process.execPath, [START, '--data', folder], { PORT: '0', DATABASE_URL: '' })
  const stop = async () => {
    await program.end()
    if (!given) await rm(folder, { recursive: true, force: true })
  }
  try {
    const [, patient] = await program.prints(/^Precall demo: (http:\S+)$/m)
    const [clinic] = await program.prints(/http:\S+\/clinic\S*/)
    const [, day] = await program.prints(/(http:\S+\/clinic\/day\/#\S+)\n/)
    const [first, second] = [...(await program.prints(/a patient's:[^]*the clinic's list/))[0].matchAll(/http:\S+/g)]
    return { patient: patient!, clinic, patients: [first![0], second![0]], day: day!, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
