import {
  type Assistance,
  Gate,
  type GateOptions,
  type PermissionGateState,
  type PrecallSettings,
  usePermissionState,
} from '@precall/react'
import { rememberedDevices } from '@precall/react/check'
import { type ComponentProps, type Ref, useImperativeHandle } from 'react'
import type { ChosenBrowser } from '../developers/useBrowserChoice'
import { addressOf } from '../page/address'
import { Screens } from './Screens'
import { StartButton } from './StartButton'

interface StartVideoProps {
  readonly browser: ChosenBrowser
  /** Out of sight during the call. The gate stays: it knows about the call, and speaks up if a device stops. */
  readonly hidden: boolean
  /** People see and hear themselves before they join. */
  readonly check: boolean
  readonly onStateChange: NonNullable<GateOptions['onStateChange']>
  readonly onGranted: NonNullable<GateOptions['onGranted']>
  readonly onReport: NonNullable<Assistance['onReport']>
  readonly onDevicesAdded: NonNullable<GateOptions['onDevicesAdded']>
  /** The clinic sees how far the person has come, and the explainer says so. */
  readonly onEvent?: NonNullable<PrecallSettings['onEvent']>
  readonly sharesProgress?: boolean
  readonly gateRef: Ref<PermissionGateState['gate']>
  readonly ref: Ref<HTMLButtonElement>
}

/** Start Video, and Precall around it: what lies between the press and `onGranted` is the gate's. */
export function StartVideo({ browser, hidden, gateRef, ref, onReport, ...options }: StartVideoProps) {
  return (
    <Gate.Root
      key={browser.key}
      {...(browser.simulated && { browser: browser.simulated })}
      occasion="visit"
      constraints={rememberedDevices(browser.simulated)}
      assistance={{ href: addressOf('/help/'), onReport }}
      {...options}
    >
      <Gate.Trigger>
        <StartOfVisit ref={ref} gateRef={gateRef} hidden={hidden} />
      </Gate.Trigger>
      <Screens />
    </Gate.Root>
  )
}

/** The gate's trigger. It shows its gate to the page, for Hang up. */
function StartOfVisit({ gateRef, ...given }: ComponentProps<'button'> & { gateRef: Ref<PermissionGateState['gate']> }) {
  const { gate } = usePermissionState()
  useImperativeHandle(gateRef, () => gate, [gate])
  return <StartButton {...given} />
}
