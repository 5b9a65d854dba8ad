import { tell } from './tell'

/**
 * Tells for each click how long it took until the title of a modal dialog was on the screen.
 *
 * The time starts at the time stamp of the click, which is when the browser got it, so the wait for a busy page counts. It
 * ends when the frame with the title in it was presented, as Element Timing has it: https://wicg.github.io/element-timing/.
 * That is exact only because the page is isolated; otherwise Chromium rounds it to 4 ms: https://w3c.github.io/paint-timing/.
 *
 * Two other ways say less. A message that is sent from `requestAnimationFrame` arrives when the page's own thread has painted, which
 * is before the person sees it. Event Timing knows when that is, but rounds to 8 ms, which is more than the difference that we
 * look for: https://w3c.github.io/event-timing/#sec-performance-event-timing.
 */
export function tellPaints(): void {
  let clickedAt = 0
  window.addEventListener('click', ({ timeStamp }) => (clickedAt = timeStamp), true)

  // Only elements with this attribute are timed, and the gate's have none.
  const { showModal } = HTMLDialogElement.prototype
  HTMLDialogElement.prototype.showModal = function () {
    for (const title of this.querySelectorAll('h2, h2 > *')) title.setAttribute('elementtiming', 'title')
    showModal.call(this)
  }
  const painted = new PerformanceObserver((list) => tell(list.getEntries()[0]!.startTime - clickedAt))
  painted.observe({ type: 'element' })
}
