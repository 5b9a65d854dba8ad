import { useState } from 'react'

/** Whether the visit has a check before it. */
export interface CheckChoice {
  readonly check: boolean
  choose(check: boolean): void
}

/** Kept in the page's address, so that it survives a reload: `?check=before`. */
export function useCheckChoice(): CheckChoice {
  const [check, setCheck] = useState(() => new URLSearchParams(location.search).get('check') === 'before')
  return {
    check,
    choose(check) {
      const url = new URL(location.href)
      if (check) url.searchParams.set('check', 'before')
      else url.searchParams.delete('check')
      history.replaceState(history.state, '', url)
      setCheck(check)
    },
  }
}
