// What is done in Firefox's own window, beside its buttons. Each function runs there, and can use nothing of this file.
import type { Device } from '@precall/core'

type Notification = Element & {
  readonly button: HTMLElement
  readonly secondaryButton: HTMLElement
  readonly checkbox: HTMLElement & { checked: boolean }
}

/** The parts of Firefox that are used here. */
declare const PopupNotifications: { readonly panel: Element & { readonly state: string } }
declare const Services: {
  readonly perms: {
    addFromPrincipal(principal: unknown, type: string, permission: number): void
    removeFromPrincipal(principal: unknown, type: string): void
  }
  readonly prefs: {
    setBoolPref(name: string, value: boolean): void
    setIntPref(name: string, value: number): void
    setStringPref(name: string, value: string): void
  }
  readonly scriptSecurityManager: { createContentPrincipalFromOrigin(origin: string): unknown }
}
declare const ChromeUtils: { importESModule(address: string): never }
declare const gBrowser: { readonly contentPrincipal: unknown; readonly selectedBrowser: unknown }
declare const Cc: Record<string, { createInstance(type: unknown): never }>
declare const Ci: Record<string, unknown>

export const isPromptOpen = (): boolean => PopupNotifications.panel.state === 'open'

/** How often this window has asked since the last look, of which the first begins to count. */
export const countPrompts = (): number => {
  const panel = PopupNotifications.panel as Element & { shown?: number }
  if (panel.shown === undefined) panel.addEventListener('popupshown', () => (panel.shown! += 1))
  const shown = panel.shown ?? 0
  panel.shown = 0
  return shown
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The place of the prompt on the screen. */
export const boxOfPrompt = (): Box => {
  const panel = PopupNotifications.panel as unknown as { getOuterScreenRect(): DOMRect }
  const { left, top, right, bottom } = panel.getOuterScreenRect()
  return { left, top, right, bottom }
}

export const pressInPrompt = ({ button, remember }: { button: 'allow' | 'block'; remember: boolean }): void => {
  const notification = PopupNotifications.panel.firstElementChild as Notification
  if (notification.checkbox.checked !== remember) notification.checkbox.click()
  const pressed = button === 'allow' ? notification.button : notification.secondaryButton
  pressed.click()
}

/** A person's Escape, which goes to the window first: by a driver it would go past the prompt, into the page. */
export const pressEscape = (): void => {
  const input: {
    beginInputTransactionForTests(window: Window): void
    keydown(event: KeyboardEvent): void
    keyup(event: KeyboardEvent): void
  } = Cc['@mozilla.org/text-input-processor;1']!.createInstance(Ci.nsITextInputProcessor)
  input.beginInputTransactionForTests(window)
  const event = new KeyboardEvent('', { key: 'Escape', keyCode: 27 })
  input.keydown(event)
  input.keyup(event)
}

export const pressReload = (): void => {
  const command = document.getElementById('Browser:Reload') as HTMLElement & { doCommand(): void }
  command.doCommand()
}

/** What the button of the tab, or the × beside a device in use, does: webrtcUI.sys.mjs. */
export const stopSharing = (): void => {
  const {
    webrtcUI,
  }: { webrtcUI: { clearPermissionsAndStopSharing(devices: readonly string[], browser: unknown): void } } =
    ChromeUtils.importESModule('resource:///modules/webrtcUI.sys.mjs')
  webrtcUI.clearPermissionsAndStopSharing(['camera', 'microphone'], gBrowser.selectedBrowser)
}

/** The person chooses the whole screen in the panel, and presses Allow, which waits for a choice. */
export const chooseScreen = async (): Promise<void> => {
  type List = HTMLElement & { selectedItem: Element; readonly menupopup: Element }
  const list = document.getElementById('webRTC-selectWindow-menulist') as List
  const screen = [...list.menupopup.children].find(
    (item) => (item as Element & { mediaSource?: string }).mediaSource === 'screen',
  ) as Element & { doCommand(): void }
  list.selectedItem = screen
  screen.doCommand()
  const { button } = PopupNotifications.panel.firstElementChild as Notification
  while ((button as HTMLElement & { disabled: boolean }).disabled)
    await new Promise((resolve) => setTimeout(resolve, 20))
  button.click()
}

export const refuseScreen = (): void =>
  (PopupNotifications.panel.firstElementChild as Notification).secondaryButton.click()

/** What the button of the tab does. */
export const stopSharingScreen = (): void => {
  const {
    webrtcUI,
  }: { webrtcUI: { clearPermissionsAndStopSharing(devices: readonly string[], browser: unknown): void } } =
    ChromeUtils.importESModule('resource:///modules/webrtcUI.sys.mjs')
  webrtcUI.clearPermissionsAndStopSharing(['screen'], gBrowser.selectedBrowser)
}

interface Decision {
  origin: string
  device: Device
  does: 'allow' | 'block' | 'reset'
}

/** In the settings of the site; `reset` takes back what the tab remembers too, as the panel's × does. */
export const decide = ({ origin, device, does }: Decision): void => {
  const principal = Services.scriptSecurityManager.createContentPrincipalFromOrigin(origin)
  if (does !== 'reset') return Services.perms.addFromPrincipal(principal, device, does === 'allow' ? 1 : 2)
  const { SitePermissions }: { SitePermissions: { removeFromPrincipal(...parts: unknown[]): void } } =
    ChromeUtils.importESModule('resource:///modules/SitePermissions.sys.mjs')
  SitePermissions.removeFromPrincipal(gBrowser.contentPrincipal, device, gBrowser.selectedBrowser)
  Services.perms.removeFromPrincipal(principal, device)
}

/** Whether the system, and with it the browser, is dark. */
export const darken = (dark: boolean): void => Services.prefs.setIntPref('ui.systemUsesDarkTheme', dark ? 1 : 0)

/** What is plugged in, of the devices that are fake: from the next request on. */
export const plug = ({ camera, microphone }: { camera: boolean; microphone: boolean }): void => {
  Services.prefs.setBoolPref('media.navigator.streams.fake', camera || microphone)
  Services.prefs.setStringPref('media.video_loopback_dev', microphone && !camera ? 'none such' : '')
  Services.prefs.setStringPref('media.audio_loopback_dev', camera && !microphone ? 'none such' : '')
}
