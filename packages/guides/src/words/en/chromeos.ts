export const sentences = {
  chromebookLead: 'The setting is on your Chromebook, not on this page.',
  isItChromebook: 'Is it turned off on your Chromebook?',
  pressTime: 'Press the time at the bottom {end} of your screen, then {settings}.',
  gear: 'It is the gear symbol.',
  privacyControls: 'Press {privacy}, then {controls}.',
  inControls: 'Look for Privacy, then for the camera and microphone.',
  browserRowToo: 'If {browser} is in the list below, turn it on too.',
  isThereSwitch: 'Does your Chromebook have a camera switch?',
  sideSwitch: 'Look along the sides for a small switch with a camera on it. Slide it the other way.',
} as const
