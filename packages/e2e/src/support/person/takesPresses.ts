/** Resolves when the button has stayed where it is for so long that Chromium takes a press. A person is slower than that. */
export function takesPresses(button: Element): Promise<void> {
  return new Promise((resolve) => {
    let [place, since] = ['', 0]
    const look = (now: number) => {
      const { x, y } = button.getBoundingClientRect()
      if (place !== `${x},${y}`) [place, since] = [`${x},${y}`, now]
      // Half a second after it was put there or moved: https://chromium.googlesource.com/chromium/src/+/main/third_party/blink/renderer/core/html/html_permission_element.cc
      if (now - since > 700) resolve()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}
