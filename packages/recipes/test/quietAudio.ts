import { vi } from 'vitest'

/** happy-dom has no AudioContext. In this one it is as loud as `loudness` says, from 0 to 127. */
export function stubAudio(loudness = 0): { readonly closed: () => number } {
  let closed = 0
  class QuietContext {
    createAnalyser() {
      return {
        fftSize: 2,
        getByteTimeDomainData: (samples: Uint8Array) => samples.set([128 - loudness, 128 + loudness]),
      }
    }
    createMediaStreamSource() {
      return { connect() {} }
    }
    async close() {
      closed++
    }
  }
  vi.stubGlobal('AudioContext', QuietContext)
  return { closed: () => closed }
}
