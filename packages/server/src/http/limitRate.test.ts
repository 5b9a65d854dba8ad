import { describe, expect, it } from 'vitest'
import { limitRate } from './limitRate'
import { networkOf } from './networkOf'

describe('a limit', () => {
  it('takes so many at once, and then so many a second', () => {
    let time = 1e12
    const take = limitRate({ atOnce: 2, perSecond: 0.5 }, () => time)
    expect([take('one'), take('one'), take('one'), take('other')]).toEqual([0, 0, 2, 0])
    time += 2000
    expect([take('one'), take('one')]).toEqual([0, 2])
  })

  it('locks no one out when the clock is set back', () => {
    let time = 1e12
    const take = limitRate({ atOnce: 2, perSecond: 1 }, () => time)
    take('one')
    time -= 3_600_000
    expect([take('one'), take('one')]).toEqual([0, 1])
    time += 1000
    expect(take('one')).toBe(0)
  })

  it('is as quick when very many send, and remembers the latest of them', () => {
    const take = limitRate({ atOnce: 2, perSecond: 0.001 }, () => 1e12)
    for (let count = 0; count < 20_000; count++) take(`first ${count}`)
    // It takes 87 s if each one looks at all of them.
    const start = performance.now()
    for (let count = 0; count < 10_000; count++) take(`second ${count}`)
    expect(performance.now() - start).toBeLessThan(5000)
    take('second 9999')
    expect(take('second 9999')).toBeGreaterThan(0)
  })
})

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::1:2:3:4:5', '2001:db8:0:1::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['unknown', 'unknown'],
])('%s is limited as %s', (address, network) => expect(networkOf(address)).toBe(network))
