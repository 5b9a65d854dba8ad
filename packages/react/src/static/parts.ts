export {
  Actions,
  BrowserButton,
  Check,
  Description,
  Devices,
  Dialog,
  Explainer,
  Guide,
  Joining,
  Notice,
  Open,
  Recovery,
  Screens,
  Title,
  Trigger,
  Waiting,
} from '../parts'
export { GateRoot as Root } from './GateRoot'
