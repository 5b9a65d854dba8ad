import { clsx } from 'clsx/lite'

type Handler = (event?: Event) => void

/** `outer` wins, except for class names, which add up, and handlers: `outer`'s runs first, and may prevent the other. */
export function merge<Props extends object>(inner: Props, outer: Props): Props {
  const merged = { ...inner } as Record<string, unknown>
  for (const [key, value] of Object.entries(outer)) {
    const under = merged[key]
    if (value === undefined) continue
    merged[key] =
      key === 'className'
        ? clsx(under as string, value as string)
        : under && value && key.startsWith('on')
          ? (event?: Event) => {
              ;(value as Handler)(event)
              if (!event?.defaultPrevented) (under as Handler)(event)
            }
          : value
  }
  return merged as Props
}
