/** Draws one frame: a person who nods and blinks, and a clock that shows the seconds going by. */
export function drawPerson(context: CanvasRenderingContext2D, now: number): void {
  const { width, height } = context.canvas
  const nod = Math.sin(now / 600) * height * 0.015
  fill(context, '#dceaf2', () => context.rect(0, 0, width, height))
  drawClock(context, width * 0.82, height * 0.28, height * 0.16, new Date(now))

  // Shoulders, neck, head, hair.
  fill(context, '#2f6f8f', () => context.ellipse(width * 0.45, height * 1.08, width * 0.24, height * 0.36, 0, 0, 7))
  fill(context, '#d9a07c', () => context.rect(width * 0.42, height * 0.6, width * 0.06, height * 0.16))
  const x = width * 0.45
  const y = height * 0.42 + nod
  const radius = height * 0.21
  fill(context, '#4a332a', () => context.arc(x, y - radius * 0.2, radius * 1.12, 0, 7))
  fill(context, '#eab792', () => context.ellipse(x, y + radius * 0.12, radius * 0.88, radius, 0, 0, 7))

  const blinking = now % 3200 < 160
  for (const side of [-1, 1]) {
    fill(context, '#33251f', () =>
      context.ellipse(x + side * radius * 0.36, y, radius * 0.1, radius * (blinking ? 0.02 : 0.13), 0, 0, 7),
    )
  }
  context.strokeStyle = '#8a4b3c'
  context.lineWidth = radius * 0.08
  context.lineCap = 'round'
  context.beginPath()
  context.arc(x, y + radius * 0.3, radius * 0.38, 0.35, Math.PI - 0.35)
  context.stroke()
}

function drawClock(context: CanvasRenderingContext2D, x: number, y: number, radius: number, time: Date): void {
  fill(context, '#ffffff', () => context.arc(x, y, radius, 0, 7))
  context.lineCap = 'round'
  const hand = (turn: number, length: number, lineWidth: number, colour: string) => {
    const angle = turn * 2 * Math.PI - Math.PI / 2
    context.strokeStyle = colour
    context.lineWidth = lineWidth
    context.beginPath()
    context.moveTo(x, y)
    context.lineTo(x + Math.cos(angle) * radius * length, y + Math.sin(angle) * radius * length)
    context.stroke()
  }
  const seconds = time.getSeconds() + time.getMilliseconds() / 1000
  const minutes = time.getMinutes() + seconds / 60
  hand((time.getHours() + minutes / 60) / 12, 0.5, 6, '#25404d')
  hand(minutes / 60, 0.75, 4, '#25404d')
  hand(seconds / 60, 0.85, 2, '#c8553d')
}

function fill(context: CanvasRenderingContext2D, colour: string, path: () => void): void {
  context.fillStyle = colour
  context.beginPath()
  path()
  context.fill()
}
