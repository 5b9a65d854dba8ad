import { Icon } from '../page/Icon'

export function HangUpButton({ onClick }: { onClick: () => void }) {
  return (
    <button className="demo-button" data-kind="stop" type="button" onClick={onClick}>
      <Icon name="hangUp" />
      Hang up
    </button>
  )
}
