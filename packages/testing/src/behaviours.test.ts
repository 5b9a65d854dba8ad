import { describe, expect, it } from 'vitest'
import { appBehaviours } from '../test/behaviours/apps'
import { buttonBehaviours } from '../test/behaviours/buttons'
import { chromiumBehaviours } from '../test/behaviours/chromium'
import { firefoxBehaviours } from '../test/behaviours/firefox'
import { screenBehaviours } from '../test/behaviours/screen'
import { webkitBehaviours } from '../test/behaviours/webkit'
import { play } from '../test/driver'
import { simulate } from '../test/simulate'
import { simulatedDriver } from '../test/simulatedDriver'

const rows = [
  chromiumBehaviours,
  buttonBehaviours,
  firefoxBehaviours,
  webkitBehaviours,
  appBehaviours,
  screenBehaviours,
]
  .flat()
  .flatMap((behaviour) => behaviour.where.map((profile) => ({ profile, behaviour })))

describe('a simulated browser does as the real one was seen to do', () => {
  it.each(rows.map(({ profile, behaviour }) => ({ profile, behaviour, when: behaviour.when, seen: behaviour.seen })))(
    '$profile, $when ($seen)',
    async ({ profile, behaviour }) => {
      const { state, outcomes, says, lists, live, prompts, hears } = behaviour
      const known = Object.entries({ outcomes, says, lists, live, prompts, hears }).filter(
        ([, fact]) => fact !== undefined,
      )
      const driver = simulatedDriver(simulate(profile, state))
      await play(behaviour, driver)
      expect(await driver.look()).toMatchObject(Object.fromEntries(known))
    },
  )
})
