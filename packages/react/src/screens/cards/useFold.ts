import type { RefObject } from 'react'
import { useEffect, useLayoutEffect } from 'react'
import { watchMoves } from './useFarEdge'
import { overlap } from './useFreeCorner'

/** What to fold away, the least of it first: nothing, the buttons, all but the title. */
const folds = [undefined, 'foot', 'rest'] as const

/** Folds as much of the card as it must to keep clear of Start Video. It is unfolded while the focus is in it: styles.layered.css. */
export function useFold(
  own: RefObject<HTMLElement | null>,
  trigger: RefObject<HTMLElement | null>,
  whole: boolean | undefined,
): void {
  // Each render may bring other words.
  useLayoutEffect(() => fold(own.current, trigger.current, whole))
  useEffect(() => watchMoves(() => fold(own.current, trigger.current, whole)), [own, trigger, whole])
}

function fold(card: HTMLElement | null, trigger: Element | null, whole: boolean | undefined): void {
  if (!card || card.matches(':focus-within')) return
  for (const folded of folds) {
    if (folded) card.dataset.fold = folded
    else delete card.dataset.fold
    if (whole || !trigger || !overlap(card, trigger)) return
  }
}
