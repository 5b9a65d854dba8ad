import type { ChosenBrowser } from './useBrowserChoice'

const kinds = { real: 'this one', simulated: 'simulated' } as const

export function BrowserSwitch({ browser }: { browser: ChosenBrowser }) {
  const chosen = browser.simulated ? 'simulated' : 'real'
  return (
    <fieldset className="demo-choices">
      <legend>Browser</legend>
      {(['real', 'simulated'] as const).map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name="browser"
            value={kind}
            checked={kind === chosen}
            onChange={() => browser.choose(kind)}
          />
          {kinds[kind]}
        </label>
      ))}
    </fieldset>
  )
}
