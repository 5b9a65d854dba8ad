import type { CheckChoice } from '../check/useCheckChoice'
import { Choice } from './Choice'

export function CheckSwitch({ check, choose }: CheckChoice) {
  return (
    <Choice
      legend="Check before the visit"
      options={{ off: 'no', on: 'yes' }}
      value={check ? 'on' : 'off'}
      onChoose={(chosen) => choose(chosen === 'on')}
    />
  )
}
