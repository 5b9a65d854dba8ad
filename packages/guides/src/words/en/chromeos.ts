export const sentences = {
  chromebookLead: 'The setting is on your Chromebook, not on this page.',
  isItChromebook: 'Is it turned off on your Chromebook?',
  pressTime: 'Press the time at the bottom {end} of your screen, then {settings}.',
  gear: 'It is the sign with a gear.',
  privacyControls: 'Press {privacy}, then {controls}.',
  inControls: 'It is a row about privacy. Choose the part about camera and microphone there.',
  browserRowToo: 'Is {browser} in the list below? Turn it on too.',
  isThereSwitch: 'Does your Chromebook have a switch for the camera?',
  sideSwitch: 'Look along the sides for a small switch with a camera on it. Move it the other way.',
} as const
