import type { Chromium } from '../support/browser/launchChromium'
import { visit, type Visitor } from '../support/person/visitor'
import { type Call, provideCall } from './provideCall'

/** A person in an app, with the call that they may join. */
export interface Patient extends Visitor {
  readonly call: Call
  /** What the page has thrown, and what it has warned about in the console. */
  readonly told: readonly string[]
}

export async function arriveAt(chromium: Chromium, address: string): Promise<Patient> {
  const page = await chromium.openTab()
  const told: string[] = []
  page.on('pageerror', ({ message }) => told.push(message))
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) told.push(message.text())
  })
  const call = await provideCall(page)
  return { ...(await visit(async () => page, address)), call, told }
}
