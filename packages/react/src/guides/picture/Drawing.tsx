import type { Icon } from '@precall/guides'
import type { ReactElement } from 'react'

/** What browsers draw in place of words, and what is next to it: in their shapes, and not in those of our own icons. */
export type DrawingName = Icon | 'microphone-crossed' | 'shield' | 'back' | 'onward' | 'tick' | 'apple'

const camera = 'M3 6.5h12v11H3zM15 10.5l6-3.5v10l-6-3.5'
const microphone = 'M9 5.8a3 3 0 0 1 6 0v5.4a3 3 0 0 1-6 0zM5 11a7 7 0 0 0 14 0M12 18v3M9 21h6'
const sliders =
  'M10 7.5a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 1 1 5.6 0M13 7.5h8M3 16.5h8M19.6 16.5a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 1 1 5.6 0'
const slash = 'M3 3l18 18'

/** Strokes on a grid of 24, one after the other where there are several. */
const strokes: Readonly<Record<DrawingName, readonly string[]>> = {
  camera: [camera],
  'camera-crossed': [camera + slash],
  microphone: [microphone],
  'microphone-crossed': [microphone + slash],
  sliders: [sliders],
  // Firefox draws them side by side: seen in 153.
  'sliders-crossed': [sliders, camera + slash, microphone + slash],
  padlock: ['M5 10.5h14v10H5zM8 10V7.5a4 4 0 0 1 8 0V10'],
  'menu-dots': ['M12 5.5v.1M12 12v.1M12 18.5v.1'],
  more: ['M5.5 12h.1M12 12h.1M18.5 12h.1'],
  'menu-lines': ['M4 7h16M4 12h16M4 17h16'],
  'page-menu': ['M4 4.5h16v9H4zM4 18h16M4 21h10'],
  aA: ['M2.5 18.5l3.3-9 3.2 9M3.6 15.5h4.3M11 18.5L16 5l5 13.5M12.7 14h6.6'],
  cross: ['M6 6l12 12M18 6L6 18'],
  compass: ['M12 3a9 9 0 0 1 0 18 9 9 0 0 1 0-18M15.8 8.3l-2.3 5.2-5.2 2.3 2.2-5.3z'],
  share: ['M12 14V3.5M8 7l4-4 4 4M8 10H4.5v10.5h15V10H16'],
  reload: ['M19.5 12a7.5 7.5 0 1 1-2.2-5.3l2.2 2M20 4v5h-5'],
  'windows-logo': ['M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z'],
  shield: ['M12 3l7 3v5.5c0 4.5-3 7.7-7 9.2-4-1.5-7-4.7-7-9.2V6z'],
  back: ['M20 12H5M11 6l-6 6 6 6'],
  onward: ['M9 5.5l6.5 6.5L9 18.5'],
  tick: ['M5 13l5 5L19 7'],
  apple: [
    'M12 8c-1.6-1.1-6.5-1.2-6.5 4.3C5.5 16.5 8 21 10 21c.8 0 1.3-.5 2-.5s1.2.5 2 .5c1.7 0 3.6-2.8 4.3-5-2.4-1-2.6-4.6-.2-5.9C16.7 7.4 13.7 7 12 8zM12 6c0-2 1.3-3.4 3-3.7',
  ],
}

export function Drawing({ name }: { readonly name: DrawingName }): ReactElement {
  const parts = strokes[name]
  return (
    <svg
      className="precall-drawing"
      data-name={name}
      viewBox={`0 0 ${parts.length * 30 - 6} 24`}
      aria-hidden
      focusable="false"
    >
      {parts.map((stroke, at) => (
        <path key={stroke} d={stroke} transform={`translate(${at * 30})`} />
      ))}
    </svg>
  )
}
