import { type Profile, profiles } from '@precall/testing'
import React from 'react'
import { addons, types, useGlobals } from 'storybook/manager-api'
import { create } from 'storybook/theming'
import { platformGroups } from '../stories/workshop/platforms'

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'Precall workshop', brandTarget: '_self' }),
  sidebar: { showRoots: true },
  // These pages need the room, and have nothing to say in the panel.
  layoutCustomisations: {
    showPanel: ({ storyId }, usual) =>
      !/^(every-screen|for-support|play-it-yourself|guides-\w+)--/.test(storyId ?? '') && usual,
  },
})

addons.register('precall', () => {
  addons.add('precall/platform', {
    type: types.TOOL,
    title: 'Platform',
    match: ({ viewMode }) => viewMode === 'story' || viewMode === 'docs',
    render: () => <Platform />,
  })
})

/** The list is too long for a toolbar menu. A native select has groups, and finds an entry as you type. */
function Platform() {
  const [{ profile }, updateGlobals] = useGlobals()
  return (
    <select
      aria-label="Platform"
      value={profile as Profile | ''}
      onChange={({ target }) => updateGlobals({ profile: target.value })}
      style={{ font: 'inherit', blockSize: 28, inlineSize: '11rem', border: 0, borderRadius: 4, background: 'none' }}
    >
      <option value="">Platform</option>
      {platformGroups(profiles).map(({ name, platforms }) => (
        <optgroup key={name} label={name}>
          {platforms.map(({ profile, name }) => (
            <option key={profile} value={profile}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
