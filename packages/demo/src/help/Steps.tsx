const steps = [
  [
    'Close other apps that use your camera',
    'Close Zoom, Teams, FaceTime and other tabs with a call. Some cameras work with only one app at a time.',
  ],
  ['Allow it in your browser', 'Press the symbol next to the web address. Turn on Camera and Microphone.'],
  [
    'Allow it on your device',
    'Your computer or phone has its own switch. Look for Privacy in its settings, then Camera and Microphone.',
  ],
  ['Choose another camera or microphone', 'If you have another one, choose it in your browser settings for now.'],
  ['Test it', 'Go back to your visit and press Start Video. You should see yourself in the corner.'],
  ['Start fresh', 'Reset the permission for this site, restart your browser, then open your visit link again.'],
] as const

export function Steps() {
  return (
    <section className="demo-card" id="steps">
      <h2>Fix it step by step</h2>
      <ol className="demo-steps">
        {steps.map(([title, text]) => (
          <li key={title}>
            <b>{title}</b>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
