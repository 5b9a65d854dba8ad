import { Choice } from './Choice'
import type { ChosenBrowser } from './useBrowserChoice'

export function BrowserSwitch({ browser }: { browser: ChosenBrowser }) {
  return (
    <Choice
      legend="Browser"
      options={{ real: 'this browser', simulated: 'simulated' }}
      value={browser.simulated ? 'simulated' : 'real'}
      onChoose={browser.choose}
    />
  )
}
