export { Dialog, Explainer, Guide, Joining, Notice, Open, Recovery, Screens, Trigger, Waiting } from '../parts'
export { GateRoot as Root } from './GateRoot'
