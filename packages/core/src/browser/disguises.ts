import type { BrowserWindow, Disguises } from '../browser'
import type { Layers } from '../vocabulary'

/** What a refusal of the operating system's may look like in this browser. */
export function disguises({ navigator }: BrowserWindow): Disguises {
  const is = (names: RegExp) => names.test(navigator.userAgent ?? '')
  return {
    // Chrome says that it "could not start" what Windows keeps from it, as about a camera in use; Firefox likewise on any
    // system: https://github.com/helenamerk/mic-check. Chrome on Android: https://github.com/webrtc/apprtc/issues/627
    busy: is(/Windows|Android|Harmony|Firefox/),
    // Only Firefox: https://github.com/webrtc/testrtc/issues/300. What others list and do not find has gone meanwhile.
    missing: is(/Firefox\//),
    ...refusers(is),
    // Firefox’s Not now, and Safari of a press: docs/facts/browsers.md#firefox-not-now,
    // docs/facts/browsers.md#webkit-asks-again-in-a-press. Chromium’s web views say so, and refuse for the session.
    asksAgain: is(/Firefox\/|AppleWebKit\//) && !is(/Chrom(e|ium)\//),
  }
}

function refusers(is: (names: RegExp) => boolean): Pick<Disguises, 'unadmitted' | 'although'> {
  // Its refusal is its own, but on a Mac: docs/facts/browsers.md#firefox-query-lag. In another tab the person may have
  // pressed Allow after they pressed Block in this one: then its queries say `granted`, and this tab refuses.
  if (is(/Firefox\//)) {
    const layers: Layers = is(/Mac OS X/) ? ['browser', 'system'] : ['browser']
    return { unadmitted: layers, although: layers }
  }
  return {
    // On phones the browser is an app like any other, whose right to the camera is the system's to give:
    // https://github.com/webrtc/apprtc/issues/627, https://support.apple.com/guide/iphone/iph168c4bbd5/ios
    unadmitted: is(/Android|Harmony|iPhone|iPad|iOS\//) ? ['browser', 'system'] : ['browser'],
    // Only Safari, whose right to the camera no system setting takes away: docs/facts/guidance.md#telling-the-layers-apart,
    // docs/facts/guidance.md#mac-3. It remembers a refusal as long as the page: wasRequestDenied in
    // https://github.com/WebKit/WebKit/blob/main/Source/WebKit/UIProcess/UserMediaPermissionRequestManagerProxy.cpp
    although: is(/Mac OS X(?!.*iOS\/).*Version\/\S+( Mobile\/\S+)? Safari\/\S+$/)
      ? ['browser', 'system']
      : ['system', 'browser'],
  }
}
