import { forwardRef } from 'react'
import type { Part } from '../../root/element/usePart'
import { usePart } from '../../root/element/usePart'
import { Quoting } from '../layout/Quoting'
import { useLanguageHere } from '../layout/ScreenContext'
import { useTellOfPart } from './tellOfPlace'
import { useShown } from './useShown'

export const Description: Part = forwardRef(function Description(props, ref) {
  const { content } = useShown('lead')
  const lead = content?.lead
  const description = usePart(
    'description',
    'p',
    props,
    { ref },
    {
      className: 'precall-lead precall',
      ...useLanguageHere(),
      // A new element for each text: a translator replaces the text nodes that React knows.
      children: typeof lead === 'string' ? <Quoting key={lead} text={lead} /> : lead,
    },
  )
  const isShown = !!lead || !!props.children
  useTellOfPart('Description', isShown)
  return isShown ? description : null
})
