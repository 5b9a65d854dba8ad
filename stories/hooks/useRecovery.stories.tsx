import { type Recovery, useRecovery } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { FC, ReactElement } from 'react'
import { useEffect, useRef } from 'react'
import { expect, waitFor } from 'storybook/test'
import { stageIn } from '../workshop/overBrowser'
import { known, patient, press } from '../workshop/person'
import { Bench } from '../parts/Bench'
import '../parts/ownLooks.css'

/** Never rendered: its props are what the hook returns. */
const Given: FC<Recovery> = () => null

const meta = {
  title: 'Hooks/useRecovery',
  component: useRecovery as unknown as () => ReactElement,
  subcomponents: { 'What it returns': Given as FC<unknown> },
  parameters: { situation: on('chrome-macos', { camera: 'denied', microphone: 'denied' }) },
  render: () => (
    <Bench>
      <OwnRecovery />
    </Bench>
  ),
} satisfies Meta<() => ReactElement>
export default meta

type Story = StoryObj<typeof meta>

/** Every element is yours. The words, the guide and what can be pressed are data. */
export const YourOwnElements: Story = {
  parameters: { situation: on('chrome-macos', { browserButtons: false }) },
  async play({ canvas, canvasElement }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    const title = { name: 'Your camera and microphone are blocked' }
    await waitFor(() => expect(canvas.getByRole('heading', title)).toHaveFocus(), patient)
    await waitFor(() => expect(canvas.getByText('Turn on Camera.')).toBeVisible(), patient)
    stageIn(canvasElement).browser.siteSettings.allow('camera')
    await expect(await canvas.findByText('Turn on Camera. ✓')).toBeVisible()
  },
}

/** In Chrome and Edge from 151, with the browser’s own button. */
export const WithTheBrowsersButton: Story = {
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await expect(await canvas.findByRole('button', { name: 'Use microphone and camera' }, patient)).toBeVisible()
  },
}

function OwnRecovery(): ReactElement | null {
  const recovery = useRecovery()
  const heading = useRef<HTMLHeadingElement>(null)
  const title = recovery?.title
  useEffect(() => heading.current?.focus(), [title])
  if (!recovery) return null
  const { description, devices, guide, actions, browserButtonText } = recovery
  const place = recovery.browserButton?.ref
  return (
    <section className="own-screen">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{description}</p>
      <ul>
        {devices.map(({ device, name, statusText }) => (
          <li key={device}>
            {name}: {statusText}
          </li>
        ))}
      </ul>
      {place && (
        <div>
          <p>{browserButtonText}</p>
          <div ref={place} />
        </div>
      )}
      <ol>
        {(guide ?? recovery).steps.map(({ text, done }) => (
          <li key={text}>
            {text}
            {done && ' ✓'}
          </li>
        ))}
      </ol>
      <p>
        {actions.map(({ name, text, props }) =>
          'href' in props ? (
            <a key={name} className="own-button" {...props}>
              {text}
            </a>
          ) : (
            <button type="button" key={name} className="own-button" {...props}>
              {text}
            </button>
          ),
        )}
      </p>
    </section>
  )
}
