import type { RenderAction } from './actionProps'
import type { PartProps } from '../element/usePart'

/** The props of every part, and what draws its buttons. */
export interface GateActionsProps extends PartProps {
  /**
   * Your own element for each of them: `props` makes it one of the gate's, and has its text as children.
   * @example renderAction={(props, { primary }) => 'href' in props ? <a {...props} /> : <Button variant={primary ? 'default' : 'outline'} {...props} />}
   */
  readonly renderAction?: RenderAction | undefined
}
