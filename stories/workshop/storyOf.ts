import type { ScreenName } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyNameFromExport, toId } from 'storybook/internal/csf'

type StoryFile = { readonly default: Meta } & Readonly<Record<string, StoryObj>>

const files = Object.values(
  import.meta.glob<StoryFile>('../{phases,obstacles,screen-share,troubleshoot}/*.stories.tsx', { eager: true }),
)

/** The id of each screen's story. */
const ids = new Map(
  files.flatMap(({ default: { title = '' }, ...stories }) =>
    Object.entries(stories).map(([name, { parameters }]): [unknown, string] => [
      parameters?.screen,
      toId(title, storyNameFromExport(name)),
    ]),
  ),
)

/** The address of a screen's story, from another story. */
export function storyOf(screen: ScreenName): string | undefined {
  const id = ids.get(screen)
  return id && `./?path=/story/${id}`
}
