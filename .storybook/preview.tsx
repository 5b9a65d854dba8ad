import type { Preview } from '@storybook/react-vite'
import '@precall/demo'
import '@precall/react/styles.css'
import { overBrowser } from '../stories/workshop/overBrowser'

const devices = ['prompt', 'granted', 'denied', 'missing']

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' } },
  globalTypes: {
    camera: { toolbar: { title: 'Camera', icon: 'camera', items: ['', ...devices], dynamicTitle: true } },
    microphone: { toolbar: { title: 'Microphone', icon: 'microphone', items: ['', ...devices], dynamicTitle: true } },
  },
  decorators: [overBrowser],
}
export default preview
