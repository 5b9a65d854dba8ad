import { describe, expect, it } from 'vitest'
import type { Obstacle } from './vocabulary'
import { leading } from './obstacles'

/** First to last, as design and people need them: each makes talk of the next one useless. */
const inOrder: readonly Obstacle[] = [
  { kind: 'unsupported', reason: 'insecure' },
  { kind: 'missing' },
  { kind: 'denied', layers: ['system', 'browser'] },
  { kind: 'denied', layers: ['browser'] },
  { kind: 'busy' },
  { kind: 'overconstrained', constraint: 'width' },
  { kind: 'dismissed' },
]

describe('leading', () => {
  it('names the obstacle that has to go first', () => {
    for (const [index, first] of inOrder.entries()) {
      for (const later of inOrder.slice(index + 1)) {
        expect(leading({ camera: later, microphone: first })).toMatchObject({
          obstacle: first,
          devices: ['microphone'],
        })
        expect(leading({ camera: first, microphone: later })).toMatchObject({ obstacle: first, devices: ['camera'] })
      }
    }
  })

  it('names both devices when the same stands before both', () => {
    for (const obstacle of inOrder) {
      expect(leading({ camera: obstacle, microphone: obstacle }).devices).toEqual(['camera', 'microphone'])
    }
  })

  it('says where no press helps, however often', () => {
    const hopeless = inOrder.filter((obstacle) => leading({ camera: obstacle }).hopeless)
    expect(hopeless.map(({ kind }) => kind)).toEqual(['unsupported', 'overconstrained'])
  })
})
