import type { ForwardRefExoticComponent, ReactElement, Ref, RefAttributes } from 'react'
import { useContext } from 'react'
import type { PartProps } from '../root/element/usePart'
import { useElement } from '../root/element/usePart'
import { ScreenContext } from '../screens/layout/ScreenContext'
import type { CheckState } from './CheckContext'
import { useCheck } from './CheckContext'

/** The props of every part of a check: those of an element, and functions of the check's state for looks that depend on it. */
export type CheckPartProps = PartProps<CheckState>

/** A part of a check. Its ref is the element that it renders. */
export type CheckPart<Props extends object = CheckPartProps> = ForwardRefExoticComponent<
  Props & RefAttributes<HTMLElement>
>

/** Renders one part of a check as one element, as usePart does for a gate. */
export function useCheckPart(
  name: string,
  tag: string,
  props: CheckPartProps,
  ref: Ref<HTMLElement>,
  attributes: Readonly<Record<string, unknown>>,
): ReactElement {
  const { state, lang, dir } = useCheck()
  const isInScreen = useContext(ScreenContext) !== undefined
  return useElement(
    name,
    tag,
    props,
    { ref },
    {
      'data-camera': state.camera,
      'data-microphone': state.microphone,
      'data-speaker': state.speaker,
      ...(!isInScreen && { lang, dir }),
      ...attributes,
    },
    state,
  )
}
