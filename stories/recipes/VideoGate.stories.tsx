import { VideoGate } from '@precall/recipes/permission-gate'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { AppCall } from './AppCall'
import { codeOf } from './codeOf'
import { joinLeaveAndJoin, readTheExplanation, readWhatIsBlocked } from './videoGatePlays'

/** For a call that replaces the button that starts it. To match your brand, set nine variables and give each part a class name. */
const meta = {
  title: 'Recipes/permission-gate',
  component: VideoGate,
  parameters: { situation: on('chrome-macos'), drawn: true, code: codeOf('permission-gate') },
  args: { children: ({ stream, leave }) => <AppCall stream={stream} onLeave={leave} /> },
  argTypes: { children: { control: false } },
  render: (props) => (
    <main className="workshop-bench">
      <VideoGate {...props} />
    </main>
  ),
} satisfies Meta<typeof VideoGate>
export default meta

type Story = StoryObj<typeof meta>

/** The explanation, in your looks. */
export const Explains: Story = { play: readTheExplanation }

/** The call replaces the button. Leaving the call brings the button back. */
export const InTheCall: Story = {
  parameters: { situation: on('chrome-macos', { camera: 'granted', microphone: 'granted' }) },
  play: joinLeaveAndJoin,
}

/** What is blocked and how to fix it, in your looks. */
export const Blocked: Story = {
  parameters: { situation: on('chrome-macos', { camera: 'denied', microphone: 'denied' }) },
  play: readWhatIsBlocked,
}
