import { AnchorMdx } from '@storybook/addon-docs/blocks'
import type { ReactElement, ReactNode } from 'react'

/** The pages on which a designer, a developer and a support person each begin. */
export function Paths(): ReactElement {
  return (
    <div className="workshop-paths sb-unstyled">
      <Path who="You design" picture="explainer">
        <li>
          See <To path="/story/every-screen--every-screen">every screen</To> at a glance.
        </li>
        <li>
          Open <To path="/story/phases-explaining--camera-and-microphone">the first one</To>, and change the theme and
          the text direction in the toolbar.
        </li>
        <li>
          Give a part <To path="/story/parts-gate-explainer--with-a-class">your own look</To>.
        </li>
        <li>
          Look through <To path="/story/guides-gallery--every-guide">every guide</To>, and print them.
        </li>
      </Path>
      <Path who="You build" picture="blocked">
        <li>
          Watch <To path="/docs/flows--docs">what people do</To>, step by step.
        </li>
        <li>
          Put <To path="/docs/components-permissiongate--docs">PermissionGate</To> around your button, or take only{' '}
          <To path="/docs/hooks-usepermissionstate--docs">the hook</To>.
        </li>
        <li>
          Copy <To path="/docs/recipes-start-video-button--docs">a recipe</To> that does what you need.
        </li>
        <li>
          <To path="/story/play-it-yourself--play-it-yourself">Play it yourself</To>: unplug the camera, block it, or
          reload the page.
        </li>
      </Path>
      <Path who="You help patients" picture="busy">
        <li>
          Find <To path="/story/for-support--for-support">what they see, what it means, and what to say</To>.
        </li>
        <li>
          Try what they are trying: <To path="/story/play-it-yourself--play-it-yourself">press Start Video</To>, and
          block the camera.
        </li>
        <li>
          Choose their phone or computer in the toolbar, and see what{' '}
          <To path="/story/obstacles-denied--camera-and-microphone">“blocked”</To> looks like there.
        </li>
        <li>
          Read <To path="/story/guides-gallery--every-guide">the steps for their browser</To> out to them, and see{' '}
          <To path="/story/guides-coverage--words-on-buttons">which words we know</To> in their language.
        </li>
      </Path>
    </div>
  )
}

function Path({ who, picture, children }: { who: string; picture: string; children: ReactNode }): ReactElement {
  return (
    <section>
      <img src={`./screens/${picture}.png`} alt="" />
      <h2>{who}</h2>
      <ol>{children}</ol>
    </section>
  )
}

function To({ path, children }: { path: string; children: ReactNode }): ReactElement {
  return (
    <AnchorMdx href={`?path=${path}`} target="_self">
      {children}
    </AnchorMdx>
  )
}
