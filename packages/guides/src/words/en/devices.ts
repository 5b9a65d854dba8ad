export const sentences = {
  plugCamera: 'If your camera has a cable, unplug it and plug it back in.',
  plugMicrophone: 'If your microphone or headset has a cable, unplug it and plug it back in.',
  straightIn: 'Plug it straight into the computer.',
  openCover: 'If the camera has a cover, open it. If it has a switch, turn it on.',
  cameraKey: 'Look for a key with a camera on it, and press it once.',
  onAPhone: {
    call: 'Still not found? Open the link to your call on a phone.',
    visit: 'Still not found? Open your visit link on a phone.',
  },
  closeOnWindows: 'Close other video apps, such as Teams, Zoom or WhatsApp.',
  besideTheClock: 'Some stay open next to the clock. Close them there too.',
  closeHelpers: 'If someone is connected to your computer with TeamViewer or AnyDesk, end that too.',
  closeOnMac: 'Quit other video apps, such as FaceTime, Zoom or Photo Booth.',
  closeOnComputer: 'Close other video apps, such as Zoom, Teams or WhatsApp.',
  closeTabs: 'Close other tabs and browsers that have a video call open.',
  restartComputer: {
    call: 'Still busy? Restart this computer. The link to your call will still work.',
    visit: 'Still busy? Restart this computer. Your visit link will still work.',
  },
  endCall: 'End any call on this device, including FaceTime.',
  dotTells: 'A green or orange dot means an app is using it. Swipe down from the top right to see which.',
  closeOnPhone: 'Close other apps that use the camera or microphone.',
  endAnyCall: 'End any call, including on WhatsApp or Zoom. A call keeps the microphone busy.',
  restartPhone: {
    call: 'Still busy? Restart your device, or open the link to your call on a computer.',
    visit: 'Still busy? Restart your device, or open your visit link on a computer.',
  },
} as const
