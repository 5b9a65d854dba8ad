export const sentences = {
  plugCamera: 'If your camera has a cable, plug it in again, straight into the computer.',
  plugMicrophone: 'If your microphone or headset has a cable, plug it in again, straight into the computer.',
  openCover: 'If the camera has a cover or a switch, open it or turn it on.',
  cameraKey: 'Look for a key with a camera on it, and press it once.',
  onAPhone: 'Still not found? Open your visit link on a phone.',
  closeOnWindows:
    'Close other video apps, such as Teams, Zoom or Skype. Some stay open beside the clock: close them there.',
  closeHelpers: 'Does someone help you from afar, with TeamViewer or AnyDesk? End that too.',
  closeOnMac: 'Quit other video apps, such as FaceTime, Zoom or Photo Booth.',
  closeOnComputer: 'Close other video apps, such as Zoom, Teams or Skype.',
  closeTabs: 'Close other tabs and other browsers with a video call.',
  restartComputer: 'Still busy? Restart this computer. Your visit link will still work.',
  endCall: 'End any call on this device, FaceTime too.',
  dotTells:
    'A green or orange dot at the top of the screen says that an app is using it. Swipe down from the corner to see which.',
  closeOnPhone: 'Close other apps that use the camera or microphone.',
  endAnyCall: 'End any call, also in WhatsApp or Zoom. A call holds the microphone.',
  restartPhone: 'Still busy? Restart your device, or open your visit link on a computer.',
} as const
