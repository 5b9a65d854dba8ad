'use client'
import { forwardRef } from 'react'
import { useCheck } from './CheckContext'
import { deviceName, nameInText } from './deviceName'
import type { CheckPart } from './useCheckPart'
import { useCheckPart } from './useCheckPart'

/** One quiet line about what has changed: something was connected or pulled out, or the machine was asleep. */
export const CheckNews: CheckPart = forwardRef(function CheckNews(props, ref) {
  const { devices, state, text, pickers, dir } = useCheck()
  const { news, choose } = devices
  const { words, say } = text
  const about = news && news.name !== 'woke' ? news : undefined
  const kinds = about?.kinds ?? []
  const isOfUse = about?.name === 'plugged' || about?.name === 'newDefault'
  const use = () => {
    const [first] = kinds
    // What was pressed goes.
    if (first) pickers.focus(first)
    for (const kind of kinds) {
      const device = state.lists?.[kind].devices.find(({ label }) => label === about?.device.label)
      if (device) void choose(kind, device)
    }
  }
  const name = about && (deviceName(about.device.label) || say(words.check.names[about.kinds[0]]))
  return useCheckPart('check-news', 'div', props, ref, {
    className: 'precall precall-news',
    'data-news': news?.name,
    children: (
      <>
        <p role="status" className="precall-note">
          {news && say(words.check.news[news.name], { ...(name && { name: nameInText(name, dir) }) })}
        </p>
        {isOfUse && (
          <button type="button" className="precall-button" onClick={use}>
            {say(words.check.news.use)}
          </button>
        )}
      </>
    ),
  })
})
