import type { MediaElementTag } from '@precall/core'
import type { Cause } from '../../messages'
import type { FrameProps } from '../../root/frameProps'

/**
 * How wide the screen of a cause opens, and stays: in settings, the steps have a picture next to them, which comes a moment
 * later. Next to the browser's own button it has no room, and a dialog that grew would move that.
 */
export function sizeFor(cause: Cause, button: MediaElementTag | undefined): NonNullable<FrameProps['size']> {
  // Safari before 16.4 is shown none: guides/picture/guideStyles.ts.
  const draws = typeof document.adoptedStyleSheets === 'object'
  return draws && !button && (cause === 'browser' || cause === 'system' || cause === 'in-app') ? 'wide' : 'middle'
}
