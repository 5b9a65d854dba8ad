import { Gate, PermissionGate } from '@precall/react'
import { on, Visit } from '@precall/screens'
import { profiles, simulateBrowser } from '@precall/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { ExplainedThenAllowed } from '../flows/Flows.stories'
import { stageIn } from './overBrowser'
import { known, press } from './person'
import { platformGroups } from './platforms'
import { screenStory } from './screenStory'
import { wordsOf } from './word'

// Tests of the workshop itself, not listed in the sidebar.
const meta: Meta = {
  title: 'Workshop',
  tags: ['!dev', '!autodocs'],
  parameters: { layout: 'fullscreen', situation: on('chrome-macos') },
  render: () => <Visit />,
}
export default meta

export const AnotherPlatform: StoryObj = {
  globals: { profile: 'safari-ios', camera: 'denied', microphone: 'missing' },
  async play({ canvas, canvasElement }) {
    await known(canvas)
    const { profile, camera, plugged } = stageIn(canvasElement).browser.getState()
    await expect({ profile, camera, plugged }).toEqual({
      profile: 'safari-ios',
      camera: 'denied',
      plugged: { camera: true, microphone: false },
    })
  },
}

export const ABrowserThatCannotExist: StoryObj = {
  globals: { profile: 'chrome-ios', camera: 'granted' },
  async play({ canvas }) {
    await expect(canvas.getByRole('heading', { name: 'There is no such browser' })).toBeVisible()
    await expect(canvas.getByText(/^chrome-ios has no settings for a site/)).toBeVisible()
  },
}

export const AControlThatIsNotThere: StoryObj = {
  ...screenStory('busy'),
  globals: { profile: 'safari-macos', camera: 'prompt', microphone: 'prompt' },
  async play({ canvas }) {
    await expect(
      await canvas.findByText(/^What safari-macos says of a camera that another app holds is not/),
    ).toBeVisible()
  },
}

export const Dark: StoryObj = {
  globals: { theme: 'dark' },
  async play({ canvas }) {
    await press(canvas, 'Start Video')
    await expect(looksOf(await canvas.findByRole('dialog')).color).toBe(looksOf(document.body).color)
    await expect(looksOf(document.body).backgroundColor).toBe('rgb(13, 23, 27)')
  },
}

export const Playful: StoryObj = {
  globals: { theme: 'playful' },
  async play({ canvas }) {
    await press(canvas, 'Start Video')
    await expect(looksOf(await canvas.findByRole('dialog')).backgroundColor).toBe('rgb(255, 250, 243)')
  },
}

export const RightToLeft: StoryObj = {
  globals: { direction: 'rtl' },
  async play({ canvas }) {
    await press(canvas, 'Start Video')
    const dialog = await canvas.findByRole('dialog', { name: 'السماح باستخدام الكاميرا والميكروفون' })
    await expect(looksOf(dialog).direction).toBe('rtl')
  },
}

export const AFlowFromRightToLeft: StoryObj = {
  ...ExplainedThenAllowed,
  globals: { direction: 'rtl' },
}

export const FullMotion: StoryObj = {
  globals: { motion: 'full' },
  play: () => expect(movementOfRings()).toBe('precall-ring'),
}

export const ReducedMotion: StoryObj = {
  globals: { motion: 'reduced' },
  play: () => expect(movementOfRings()).toBe('none'),
}

export const TheBrowsersOwnButton: StoryObj = {
  globals: { camera: 'denied', microphone: 'denied' },
  async play({ canvas }) {
    await press(canvas, 'Start Video')
    const button = looksOf(await canvas.findByRole('button', { name: 'Use microphone and camera' }))
    await expect(button.display).toBe('inline-block')
    await expect(button.backgroundColor).toBe('rgb(13, 92, 99)')
  },
}

export const AnInstalledBrowser: StoryObj = {
  parameters: { situation: null },
  beforeEach: () => simulateBrowser('safari-macos', { camera: 'denied' }).install(),
  render: () => (
    <PermissionGate onGranted={() => {}} assistance={{ href: 'https://clinic.example/help' }}>
      <button type="button">Start Video</button>
    </PermissionGate>
  ),
  async play({ canvas }) {
    await press(canvas, 'Start Video')
    await press(canvas, 'OK')
    await expect(await canvas.findByRole('dialog', { name: 'Your camera is blocked' })).toBeVisible()
  },
}

export const NothingIsLeftOut: StoryObj = {
  async play() {
    const listed = platformGroups(profiles).flatMap(({ platforms }) => platforms.map(({ profile }) => profile))
    await expect(listed.toSorted()).toEqual(profiles.toSorted())
    await expect(titlesIn(parts)).toEqual(
      Object.keys(Gate)
        .map((name) => `Parts/Gate.${name}`)
        .toSorted(),
    )
    await expect(titlesIn(phases)).toEqual(wordsOf('phases').map(inTitle('Phases')).toSorted())
    await expect(titlesIn(obstacles)).toEqual(wordsOf('obstacles').map(inTitle('Obstacles')).toSorted())
  },
}

type Files = Readonly<Record<string, { readonly default: Meta }>>
const parts: Files = import.meta.glob('../parts/*.stories.tsx', { eager: true })
const phases: Files = import.meta.glob('../phases/*.stories.tsx', { eager: true })
const obstacles: Files = import.meta.glob('../obstacles/*.stories.tsx', { eager: true })

const titlesIn = (files: Files) =>
  Object.values(files)
    .map(({ default: { title = '' } }) => title)
    .toSorted()

const inTitle = (group: string) => (word: string) => `${group}/${word[0]!.toUpperCase()}${word.slice(1)}`

const looksOf = (element: Element) => getComputedStyle(element)

/** How the rings around a call that is being joined would move. */
function movementOfRings(): string {
  const rings = document.createElement('div')
  rings.className = 'precall-rings'
  document.body.append(rings)
  const { animationName } = getComputedStyle(rings)
  rings.remove()
  return animationName
}
