import type { Preview } from '@storybook/react-vite'
import { lazy, Suspense } from 'react'
// The demo comes first, because it says which styles win over which.
import '@precall/demo'
import '@precall/react/styles.layered.css'
import '../stories/workshop/workshop.css'
import { expectAnnounced, hearConsole } from '../stories/workshop/hearConsole'
import { readArabic } from '../stories/workshop/inArabic'
import { withLooks } from '../stories/workshop/looks'
import { overBrowser } from '../stories/workshop/overBrowser'
import { globalTypes, initialGlobals } from '../stories/workshop/toolbar'

// A story on its own needs none of it.
const DocsPage = lazy(() => import('../stories/workshop/DocsPage'))

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [overBrowser, withLooks],
  beforeEach: [hearConsole, readArabic],
  afterEach: expectAnnounced,
  parameters: {
    a11y: { test: 'error' },
    docs: {
      page: () => (
        <Suspense fallback={null}>
          <DocsPage />
        </Suspense>
      ),
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'For support',
          'Every screen',
          'Play it yourself',
          'Flows',
          'Appointments',
          'Recipes',
          [
            'start-video-button',
            'permission-gate',
            'permission-gate-tailwind',
            'headless',
            'prejoin',
            'audio-call',
            'webrtc-call',
            'screen-share',
            'livekit',
          ],
          'Check',
          'Own dialogs',
          'Your own UI',
          'Guides',
          'Phases',
          ['Idle', 'Explaining', 'Requesting', 'Blocked', 'Checking', 'Open'],
          'Obstacles',
          ['Denied', 'Dismissed', 'Missing', 'Busy', 'Overconstrained', 'Unsupported', 'Ended', 'Screen sharing'],
          'Components',
          'Hooks',
          'Parts',
          [
            'Gate.Root',
            'Gate.Trigger',
            'Gate.Screens',
            'Gate.Explainer',
            'Gate.Waiting',
            'Gate.Notice',
            'Gate.Recovery',
            'Gate.Guide',
            'Gate.Check',
            'Gate.Joining',
            'Gate.Open',
            'Gate.Dialog',
          ],
        ],
      },
    },
  },
}
export default preview
