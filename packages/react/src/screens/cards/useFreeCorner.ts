import type { RefObject } from 'react'
import { useLayoutEffect } from 'react'

const corners = ['bottom-start', 'top-start', 'bottom-end', 'top-end'] as const

/** What people press, type into or look at. */
const inUse = 'a[href],button,input,textarea,select,video,iframe,[role="button"],[contenteditable]'
/** How long the page may change before it is looked at again, in milliseconds. */
const patience = 200

/** Keeps the card in a corner of the window where it covers the least: not Start Video, and not the help. */
export function useFreeCorner(own: RefObject<HTMLElement | null>, trigger: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const move = () => {
      timer = undefined
      if (own.current) moveToFree(own.current, trigger.current)
    }
    const later = () => {
      timer ??= setTimeout(move, patience)
    }
    // The dialog has not gone yet, nor has the help come.
    const frame = requestAnimationFrame(move)
    const changes = new MutationObserver(later)
    changes.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['class', 'style', 'hidden', 'open'],
    })
    addEventListener('resize', later)
    document.addEventListener('transitionend', later, true)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      changes.disconnect()
      removeEventListener('resize', later)
      document.removeEventListener('transitionend', later, true)
    }
  }, [own, trigger])
}

function moveToFree(card: HTMLElement, trigger: Element | null): void {
  const now = card.dataset.corner
  const tried = corners.map((corner) => {
    card.dataset.corner = corner
    return { corner, covered: covers(card, trigger) }
  })
  const least = Math.min(...tried.map(({ covered }) => covered))
  const free = tried.filter(({ covered }) => covered === least).map(({ corner }) => corner)
  // A card that moved without need would have to be looked for.
  card.dataset.corner = free.find((corner) => corner === now) ?? free[0]!
}

/** How much the card lies over, by a grid of points. */
function covers(card: HTMLElement, trigger: Element | null): number {
  const { left, top, width, height } = card.getBoundingClientRect()
  const root = card.getRootNode() as Partial<Document>
  let covered = trigger && overlap(card, trigger) ? 100 : 0
  for (let x = 0; x <= 4; x += 1) {
    for (let y = 0; y <= 2; y += 1) {
      const stack = root.elementsFromPoint?.(left + 1 + ((width - 2) * x) / 4, top + 1 + ((height - 2) * y) / 2)
      const under = stack?.find((element) => !card.contains(element))
      if (under) covered += under.closest(inUse) ? 3 : isInFront(under) ? 1 : 0
    }
  }
  return covered
}

export function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}

/** Whether it stays where it is when the page is scrolled, as a chat does. */
function isInFront(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (getComputedStyle(at).position === 'fixed') return true
  }
  return false
}
