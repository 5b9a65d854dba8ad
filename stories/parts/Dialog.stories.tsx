import { Gate, usePermissionState } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ComponentProps, ReactElement } from 'react'
import { expect } from 'storybook/test'
import { press } from '../workshop/person'
import { Bench } from './Bench'

const meta = {
  title: 'Parts/Gate.Dialog',
  component: Gate.Dialog,
  parameters: { situation: on('chrome-macos') },
  args: {
    title: 'Before we start',
    lead: 'Your browser will ask for your camera. Please choose “Allow while visiting the site”.',
  },
  render: (props) => (
    <Bench>
      <OwnExplainer {...props} />
    </Bench>
  ),
} satisfies Meta<typeof Gate.Dialog>
export default meta

/** Your own screen in our dialog. It opens, keeps the focus and closes the way ours do. */
export const AScreenOfYourOwn: StoryObj<typeof meta> = {
  async play({ canvas }) {
    await press(canvas, 'Start Video')
    await expect(await canvas.findByRole('dialog', { name: 'Before we start' })).toBeVisible()
  },
}

function OwnExplainer(props: ComponentProps<typeof Gate.Dialog>): ReactElement | null {
  const { state, confirm } = usePermissionState()
  if (state.phase !== 'explaining') return null
  return <Gate.Dialog {...props} actions={[{ label: 'I am ready', onPress: confirm }]} />
}
