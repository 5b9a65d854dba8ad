import { leading, type Trouble } from '@precall/react'

interface Words {
  readonly title: string
  /** What a person can do about it. The gate notices when it has helped. */
  readonly steps: readonly string[]
}

/** What to say about the obstacle that has to go first. */
export function wordsFor(trouble: Trouble): Words {
  const { obstacle, devices } = leading(trouble)
  const which = devices.join(' and ')

  switch (obstacle.kind) {
    case 'denied':
      return obstacle.layers[0] === 'system'
        ? {
            title: `This device is keeping your ${which} off`,
            steps: ['Open the privacy settings of this device.', `Turn on your ${which} for this browser.`],
          }
        : {
            title: `Your ${which} ${devices[1] ? 'are' : 'is'} blocked`,
            steps: ['Press the symbol next to the web address.', `Turn on your ${which}.`],
          }
    case 'dismissed':
      return {
        title: 'Almost there',
        steps: ['Press the button below.', 'When your browser asks, choose the answer that allows it.'],
      }
    case 'missing':
      return { title: `We can’t find a ${devices.join(' or a ')}`, steps: ['Plug it in, or open its cover.'] }
    case 'busy':
      return { title: `Your ${which} may be in use`, steps: ['Close other apps and tabs with a call.'] }
    case 'failed':
      return { title: `We can’t start your ${which}`, steps: ['Press Try again. If that does not help, call us.'] }
    case 'ended':
      return { title: `Your ${which} stopped`, steps: ['Press Try again to turn it back on.'] }
    case 'overconstrained':
      return { title: `This visit can’t use your ${which}`, steps: ['Please use another device, or call us.'] }
    case 'unsupported':
      return { title: 'This page can’t use a camera', steps: ['Open your visit link in Safari or Chrome.'] }
  }
}
