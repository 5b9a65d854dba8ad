import { simulateBrowser } from '@precall/testing'
import { render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { StrictMode } from 'react'
import { describe, expect, it } from 'vitest'
import { newUser } from '../../../test/renderGate'
import type { PermissionGateProps } from '../..'
import { Gate } from '../..'
import type { Screens } from '../GateContext'
import { Root } from '../Root'
import type { ScreensSource } from '../useScreens'

const loaded: Screens = await import('../../screens')
const asks = 'Allow Camera and Mic Access'

interface Try {
  readonly resolve: (screens: Screens) => void
  readonly reject: (error: Error) => void
}

/** A line on which the screens arrive when the test says so, or do not. */
function slowLine() {
  let tries: Try[] = []
  const end = (how: (one: Try) => void) => {
    tries.forEach(how)
    tries = []
  }
  return {
    source: () => new Promise<Screens>((resolve, reject) => void tries.push({ resolve, reject })),
    arrive: () => end(({ resolve }) => resolve(loaded)),
    fail: () => end(({ reject }) => reject(new Error('no such file'))),
  }
}

interface LateProps extends Partial<PermissionGateProps> {
  readonly source: ScreensSource
  readonly name?: string
}

function LateGate({ source, name = 'Start Video', children = <Gate.Screens />, ...props }: LateProps): ReactElement {
  return (
    <Root onGranted={() => {}} assistance={{ href: '/help' }} {...props} source={source}>
      <Gate.Trigger>
        <button type="button">{name}</button>
      </Gate.Trigger>
      {children}
    </Root>
  )
}

const show = (page: ReactElement) => render(<StrictMode>{page}</StrictMode>)
const plain = () => screen.findByRole('dialog', { name: asks })

describe('two gates on a page whose screens are late', () => {
  const both = (source: ScreensSource) => {
    const browser = simulateBrowser('chrome-linux')
    show(
      <>
        <LateGate source={source} browser={browser} name="Dr. Ames" assistance={{ href: '/ames' }} />
        <LateGate source={source} browser={browser} name="Dr. Brown" assistance={{ href: '/brown' }} />
      </>,
    )
  }
  const press = (name: string) => newUser().click(screen.getByRole('button', { name, hidden: true }))

  it('have one plain dialog, for the one that was pressed last', async () => {
    const line = slowLine()
    both(line.source)
    await press('Dr. Brown')
    await press('Dr. Ames')
    line.fail()
    expect(await plain()).toBeVisible()
    expect(screen.getByRole('link', { name: 'Get Assistance' })).toHaveAttribute('href', '/ames')
  })

  it('have one screen when it comes, for the one that was pressed last', async () => {
    const line = slowLine()
    both(line.source)
    await press('Dr. Brown')
    await press('Dr. Ames')
    line.arrive()
    await screen.findByText('What happens next')
    expect(screen.getByRole('dialog', { name: asks })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Get Assistance' })).toHaveAttribute('href', '/ames')
  })
})
