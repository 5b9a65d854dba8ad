'use client'
import type { ReactElement, Ref } from 'react'
import { forwardRef, useContext } from 'react'
import { ScreenContext } from '../screens/layout/ScreenContext'
import { CheckCameraPicker, CheckMicrophonePicker, CheckSpeakerPicker } from './CheckPickers'
import { CheckJoin } from './CheckJoin'
import { CheckLevel } from './CheckLevel'
import { CheckNews } from './CheckNews'
import { CheckPreview } from './CheckPreview'
import { CheckSpeaker } from './CheckSpeaker'
import type { CheckRootProps, RootProps } from './CheckRoot'
import { Root } from './CheckRoot'
import type { CheckPart, CheckPartProps } from './useCheckPart'
import { useCheckPart } from './useCheckPart'

/** The props of `<DeviceCheck>`: those of `Check.Root`, and of an element. */
export type DeviceCheckProps = Omit<CheckRootProps, 'children'> & CheckPartProps

/** The whole check, wherever the guides come from. */
export const Check: CheckPart<
  DeviceCheckProps & Pick<RootProps, 'settings' | 'loadGuides' | 'mediaSource' | 'memory'>
> = forwardRef(function Check(
  {
    stream,
    constraints,
    remember,
    onTrackChange,
    speakerId,
    onSpeakerChange,
    onJoin,
    onAsk,
    settings,
    loadGuides,
    mediaSource,
    memory,
    ...props
  },
  ref,
) {
  return (
    <Root
      {...{
        stream,
        constraints,
        remember,
        onTrackChange,
        speakerId,
        onSpeakerChange,
        onJoin,
        onAsk,
        settings,
        loadGuides,
        mediaSource,
        memory,
      }}
    >
      <Layout of={props} to={ref} />
    </Root>
  )
})

function Layout({ of: props, to: ref }: { readonly of: CheckPartProps; readonly to: Ref<HTMLElement> }): ReactElement {
  // A screen has Join in its foot.
  const isInScreen = useContext(ScreenContext) !== undefined
  return useCheckPart('device-check', 'div', props, ref, {
    className: 'precall precall-check',
    children: (
      <div>
        <div className="precall-stack">
          <CheckPreview />
          <CheckNews />
          <CheckCameraPicker />
        </div>
        <div className="precall-stack">
          <CheckMicrophonePicker />
          <CheckLevel />
          <CheckSpeakerPicker />
          <CheckSpeaker />
          {!isInScreen && <CheckJoin />}
        </div>
      </div>
    ),
  })
}
