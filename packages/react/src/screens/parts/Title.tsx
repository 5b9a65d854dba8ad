import { forwardRef } from 'react'
import type { Part } from '../../root/usePart'
import { usePart } from '../../root/usePart'
import { useLanguageHere } from '../layout/ScreenContext'
import { TitleText } from '../layout/TitleText'
import { useShown } from './useShown'

export const Title: Part = forwardRef(function Title(props, ref) {
  const { content, around } = useShown('title')
  // The dialog is named by it.
  const given = around ? { ...props, id: around.titleId } : props
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
  return content ? title : null
})
