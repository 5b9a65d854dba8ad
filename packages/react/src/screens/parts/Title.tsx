import type { ReactElement } from 'react'
import { cloneElement, forwardRef, isValidElement } from 'react'
import type { Part, PartProps } from '../../root/element/usePart'
import { usePart } from '../../root/element/usePart'
import { useLanguageHere } from '../layout/ScreenContext'
import { TitleText } from '../layout/TitleText'
import { useTellOfPart } from './tellOfPlace'
import { useShown } from './useShown'

export const Title: Part = forwardRef(function Title(props, ref) {
  const { content, around } = useShown('title')
  const given = around ? named(props, around.titleId) : props
  const title = usePart(
    'title',
    'h2',
    given,
    { ref, own: around?.titleRef },
    {
      className: 'precall-title precall',
      tabIndex: -1,
      ...useLanguageHere(),
      children: content && <TitleText title={content.title} />,
    },
  )
  useTellOfPart('Title', content !== undefined)
  return content ? title : null
})

/** The dialog is named by its title, whatever id the app has given that. */
function named(props: PartProps, id: string): PartProps {
  const { render } = props
  return {
    ...props,
    id,
    render: isValidElement(render) ? cloneElement(render as ReactElement<{ id: string }>, { id }) : render,
  }
}
