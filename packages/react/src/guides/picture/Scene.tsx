import type { Device } from '@precall/core'
import type { ReadyLabel, ReadyPicture, Icon } from '@precall/guides'
import type { ReactElement, ReactNode } from 'react'
import { Drawing } from './Drawing'
import type { MarkOf } from './mark'
import { Rows } from './Rows'

type AnyScene = ReadyPicture['scenes'][number]
type BarScene = Extract<AnyScene, { readonly kind: 'bar' }>

interface Named {
  readonly text: ReadyLabel
  readonly device?: Device
  readonly step?: string
}

interface SceneProps {
  readonly scene: AnyScene
  readonly host: string
  readonly markOf: MarkOf
}

export function Scene({ scene, host, markOf }: SceneProps): ReactElement {
  const named = (things: readonly Named[]): ReactNode =>
    things.map(({ text, device, step }, at) => (
      <span key={at} {...markOf(step)}>
        {device && <Drawing name={device} />}
        {text.label}
      </span>
    ))
  switch (scene.kind) {
    case 'bar':
      return <Bar {...{ scene, host, markOf }} />
    case 'tiles':
    case 'question':
      return (
        <div
          className="precall-buttons"
          data-kind={scene.kind}
          data-like={scene.kind === 'question' ? scene.like : undefined}
        >
          {scene.kind === 'question' && <p>{scene.like === 'macos' ? scene.asker.label : host}</p>}
          {named(scene.kind === 'tiles' ? scene.tiles : scene.answers)}
        </div>
      )
    case 'menu':
    case 'panel':
    case 'settings':
      return (
        <>
          {scene.kind === 'menu' && scene.bar && (
            // As at the top of a Mac: the system's own menu, the app's, and others whose words do not help here.
            <div className="precall-menubar">
              <Drawing name="apple" />
              {named(scene.bar)}
              <i />
              <i />
              <i />
            </div>
          )}
          <div className="precall-panel" data-kind={scene.kind}>
            <p>{named(pathOf(scene).map((text) => ({ text })))}</p>
            <Rows rows={scene.rows} markOf={markOf} />
          </div>
        </>
      )
  }
}

function pathOf(scene: Extract<AnyScene, { readonly rows: unknown }>): readonly ReadyLabel[] {
  if (scene.kind === 'settings') return scene.path
  return scene.kind === 'panel' && scene.title ? [scene.title] : []
}

/** What browsers always have next to the field with the address. */
const menus: { readonly [like in BarScene['like']]?: Icon } = { chromium: 'menu-dots', firefox: 'menu-lines' }

function Bar({ scene, host, markOf }: SceneProps & { readonly scene: BarScene }): ReactElement {
  const { like, before, start, end, beside } = scene
  const menu = menus[like]
  const draw = ({ icon, step }: { readonly icon: Icon; readonly step?: string }) => (
    <span key={icon} className="precall-site" {...markOf(step)}>
      <Drawing name={icon} />
    </span>
  )
  return (
    <div className="precall-bar" data-like={like}>
      {like !== 'phone' && <Drawing name="back" />}
      {/* Safari and phones have it in the field. */}
      {before?.map(draw) ?? (menu && <Drawing name="reload" />)}
      <div className="precall-field">
        {like === 'firefox' && <Drawing name="shield" />}
        {start?.map(draw)}
        <bdi>{host}</bdi>
        {end?.map(draw)}
      </div>
      {beside?.map(draw) ?? (menu && <Drawing name={menu} />)}
    </div>
  )
}
