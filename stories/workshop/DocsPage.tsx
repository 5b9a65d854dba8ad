import {
  AnchorMdx,
  ArgTypes,
  Description,
  DocsContext,
  Heading,
  Source,
  Subheading,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks'
import { type ReactElement, useContext } from 'react'
import type { Code } from '../recipes/codeOf'
import { pictureOf } from './pictureOf'
import { StoryFrame } from './StoryFrame'

/**
 * The docs of one component, part, phase or obstacle: its first story live, and links to the others.
 *
 * Stories open modal dialogs, and one page has room for one: each is in a frame of its own.
 */
export default function DocsPage(): ReactElement {
  const { csfFile, preparedMeta } = useOf('meta', ['meta'])
  const context = useContext(DocsContext)
  const [first, ...others] = context.componentStoriesFromCSFFile(csfFile)
  if (!first) return <Title />
  const { globals } = context.getStoryContext(first)

  return (
    <>
      <Title />
      <Description of="meta" />
      <Description of={first.moduleExport} />
      <StoryFrame story={first} globals={globals} />
      <Snippet code={first.parameters.snippet as string | undefined} />
      {Object.keys(preparedMeta.argTypes).length > 0 && <ArgTypes of="meta" />}
      <Copy code={first.parameters.code as Code | undefined} />
      {others.length > 0 && <Heading>Stories</Heading>}
      {others.map((story) => (
        <section key={story.id}>
          <Subheading>{story.name}</Subheading>
          <Description of={story.moduleExport} />
          <Picture name={story.parameters.screen as string | undefined} />
          <Snippet code={story.parameters.snippet as string | undefined} />
          <p>
            <AnchorMdx href={`?path=/story/${story.id}`} target="_self">
              Open “{story.name}”
            </AnchorMdx>
          </p>
        </section>
      ))}
    </>
  )
}

/** The code of one story. */
function Snippet({ code }: { code: string | undefined }): ReactElement | null {
  return code ? <Source code={code} language="tsx" /> : null
}

/** What a developer copies, and how. */
function Copy({ code }: { code: Code | undefined }): ReactElement | null {
  if (!code) return null
  const { name, dependencies, files } = code
  return (
    <>
      <Heading>Copy it</Heading>
      <p>
        By hand: copy these files into a folder of your app, and install <code>{dependencies.join(' ')}</code>. The
        first file says what to change. With shadcn: run <code>npm run recipes</code>, which makes the registry, then:
      </p>
      <Source code={`npx shadcn@4 add ../precall/packages/recipes/dist/${name}.json`} language="bash" />
      {files.map(({ name, text }) => (
        <section key={name}>
          <Subheading>{name}</Subheading>
          <Source code={text} language={name.endsWith('.css') ? 'css' : 'tsx'} />
        </section>
      ))}
    </>
  )
}

function Picture({ name }: { name: string | undefined }): ReactElement | null {
  const src = name && pictureOf(name)
  return src ? <img className="workshop-picture" src={src} alt="" loading="lazy" /> : null
}
