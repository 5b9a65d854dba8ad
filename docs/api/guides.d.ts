import { BrowserName, Device, InAppBrowser, OperatingSystem, Platform } from '@precall/core'

export {
  type Address,
  type Bar,
  type Found,
  type Guide,
  type Guidebook,
  type Hindrance,
  type Link,
  type Menu,
  type Panel,
  type Picture,
  type Question,
  type Reader,
  type ReadyGuide,
  type ReadyLabel,
  type ReadyPicture,
  type ReadySentence,
  type ReadyStep,
  type Resolved,
  type Row,
  type Scene,
  type Settings,
  type Sign,
  type Situation,
  type Tiles,
  type Word,
  addressOf,
  labelLanguageOf,
  labelLanguages,
  openGuidebook,
  wordLanguageOf,
}

/** Where a link leads; or, of a visit that is no page of the web, why there is none. */
type Address =
  | {
      readonly href: string
      readonly refused?: undefined
    }
  | {
      readonly refused: string
      readonly href?: undefined
    }

/**
 * The address behind a link of a guide, for a person who is at `visit`: the address of the page, or the one that the
 * app gives in its place.
 *
 * For an `href` that the person presses. Systems and apps let no page go there by itself.
 */
declare function addressOf(link: Link, visit: string): Address

/** The browser's bar with the web address, and the signs beside it. */
interface Bar {
  readonly kind: 'bar'
  readonly like: 'chromium' | 'firefox' | 'safari' | 'phone'
  /** At the start of the address, or at its end. */
  readonly start?: readonly (Look & {
    readonly sign: Sign
  })[]
  readonly end?: readonly (Look & {
    readonly sign: Sign
  })[]
  /** On phones the bar may be below the page. */
  readonly below?: true
}

type Each<Sentences> = {
  [Name in keyof Sentences & string]: [Places<Sentences[Name]>] extends [never]
    ? Name
    : readonly [Name, Readonly<Record<Places<Sentences[Name]>, Filling>>]
}[keyof Sentences & string]

/** What the sentences of each family of guides are in English: the measure of every language. */
interface English {
  readonly android: typeof sentences$15
  readonly androidSystem: typeof sentences$14
  readonly apps: typeof sentences$13
  readonly chromeos: typeof sentences$12
  readonly chromium: typeof sentences$11
  readonly devices: typeof sentences$9
  readonly firefox: typeof sentences$8
  readonly ios: typeof sentences$7
  readonly iosSystem: typeof sentences$6
  readonly linux: typeof sentences$5
  readonly macos: typeof sentences$4
  readonly otherChromium: typeof sentences$3
  readonly safari: typeof sentences$2
  readonly seldom: typeof sentences$1
  readonly windows: typeof sentences
}

/** A file of guides: those of one browser or system, or of one kind of trouble. */
type Family = keyof English

/** The exact words on a button or row, a drawing in the line, or what is typed or looked for as it stands. */
type Filling =
  | Label
  | {
      readonly sign: Sign
    }
  | {
      readonly code: string
    }

/** One plain question, because guides differ by what nobody can tell; or the guides, likeliest first. */
type Found =
  | {
      readonly question: Question
      readonly guides?: undefined
    }
  | {
      readonly guides: readonly [ReadyGuide, ...ReadyGuide[]]
      readonly question?: undefined
      /** What to ask after the last of them: there are more, and they differ by the answer. */
      readonly nextQuestion?: Question
    }

/** All that is said in one language. A language that says less than English does not compile. */

/**
 * The way round one obstacle on one platform: data, without a word of any language in it.
 *
 * Guides of one file, a family, stand in the order in which they help most often; where one did not, the next is
 * offered. They speak in the sentences of their family, and in those of everybody.
 */
interface Guide<Says extends Sentence = Sentence> {
  /** Stable, and said in reports: `firefox-blocked`. */
  readonly id: string
  readonly against: readonly Hindrance[]
  /** @default everywhere */
  readonly where?: Where
  /** Asked for only these; absent: for either, and for both. */
  readonly devices?: readonly [Device]
  /** Below the title: who keeps what from the person. */
  readonly lead?: Says
  /** What leads to it, where it is not the first: "Is Chrome itself set to refuse?". */
  readonly otherwise?: Says
  readonly steps: readonly [Step<Says>, ...Step<Says>[]]
  readonly picture?: Picture
  /** What the change needs before it counts. `reload`: a new load of the page; `own reload`: by the browser's own button. */
  readonly after: 'nothing' | 'reload' | 'own reload' | 'restart' | 'reopen the link' | 'somebody else'
  /** The address of the vendor's own help. */
  readonly help?: string
  /** The rows of guidance.md that it says, by id: `CR-2`. */
  readonly rows: readonly [string, ...string[]]
  /** Where it was seen, or an address. */
  readonly source: string
  /** When that was last checked: `2026-11`. */
  readonly checked: string
  /** How sure it is. What is `low` is worded so that it helps where a label differs. */
  readonly confidence: 'high' | 'medium' | 'low'
}

/** The guides for one reader. Everything in it is plain data, ready to be drawn. */
interface Guidebook {
  /**
   * Fetches what `find` needs for these: of `first` only the file in which the likeliest guide is, else all of them.
   * Safe to call again and early; rejects where a file cannot be had.
   */
  load(against: readonly Hindrance[], reach?: 'first' | 'all'): Promise<void>
  /** What has been loaded, up to where something has not. Undefined where that is nothing. Never waits. */
  find(situation: Situation): Found | undefined
}

/** What stands in the way, as far as guides differ. */
type Hindrance = 'browser' | 'system' | 'missing' | 'busy' | 'in-app' | 'unanswered' | 'black' | 'silent'

/** The exact words on a button or row, by product and key. */
type Label =
  | 'chrome-desktop.promptAllowWhileVisiting'
  | 'chrome-desktop.promptAllowThisTime'
  | 'chrome-desktop.promptNeverAllow'
  | 'chrome-desktop.promptDontAllow'
  | 'chrome-desktop.promptAllowLegacy'
  | 'chrome-desktop.promptBlockLegacy'
  | 'chrome-desktop.promptUseMicrophone'
  | 'chrome-desktop.promptUseAvailableMicrophones'
  | 'chrome-desktop.promptUseCameras'
  | 'chrome-desktop.promptUseAvailableCameras'
  | 'chrome-desktop.quietUseMicrophone'
  | 'chrome-desktop.quietUseCamera'
  | 'chrome-desktop.quietUseCameraAndMicrophone'
  | 'chrome-desktop.chipMicrophoneInUse'
  | 'chrome-desktop.chipCameraInUse'
  | 'chrome-desktop.chipCameraAndMicInUse'
  | 'chrome-desktop.chipMicrophoneNotAllowed'
  | 'chrome-desktop.chipCameraNotAllowed'
  | 'chrome-desktop.chipCameraAndMicNotAllowed'
  | 'chrome-desktop.chipCantAccessCamera'
  | 'chrome-desktop.chipCantAccessMicrophone'
  | 'chrome-desktop.chipCantAccessCameraAndMic'
  | 'chrome-desktop.viewSiteInformation'
  | 'chrome-desktop.camera'
  | 'chrome-desktop.microphone'
  | 'chrome-desktop.stateAllowed'
  | 'chrome-desktop.stateAllowedThisTime'
  | 'chrome-desktop.stateNotAllowed'
  | 'chrome-desktop.stateAskCamera'
  | 'chrome-desktop.stateAskMicrophone'
  | 'chrome-desktop.siteSettings'
  | 'chrome-desktop.goToSiteSettings'
  | 'chrome-desktop.automaticallyBlocked'
  | 'chrome-desktop.blockedByAdministrator'
  | 'chrome-desktop.allowedByAdministrator'
  | 'chrome-desktop.settingControlledByAdministrator'
  | 'chrome-desktop.bannerOsCamera'
  | 'chrome-desktop.bannerOsMicrophone'
  | 'chrome-desktop.bannerSystemSettingsLink'
  | 'chrome-desktop.reloadInfobar'
  | 'chrome-desktop.reloadButton'
  | 'chrome-desktop.settings'
  | 'chrome-desktop.privacyAndSecurity'
  | 'chrome-desktop.siteSettingsPage'
  | 'chrome-desktop.permissionsHeading'
  | 'chrome-desktop.valueAllow'
  | 'chrome-desktop.valueBlock'
  | 'chrome-desktop.valueAsk'
  | 'chrome-desktop.valueAskDefault'
  | 'chrome-desktop.valueAllowDefault'
  | 'chrome-desktop.valueBlockDefault'
  | 'chrome-desktop.sitesCanAskCamera'
  | 'chrome-desktop.dontAllowSitesCamera'
  | 'chrome-desktop.listAllowedCamera'
  | 'chrome-desktop.listNotAllowedCamera'
  | 'chrome-desktop.sitesCanAskMicrophone'
  | 'chrome-desktop.dontAllowSitesMicrophone'
  | 'chrome-desktop.listAllowedMicrophone'
  | 'chrome-desktop.listNotAllowedMicrophone'
  | 'chrome-desktop.settingsResetPermissions'
  | 'chrome-desktop.deleteDataAndPermissions'
  | 'chrome-desktop.bubbleCameraBlocked'
  | 'chrome-desktop.bubbleMicrophoneBlocked'
  | 'chrome-desktop.bubbleCameraAndMicBlocked'
  | 'chrome-desktop.bubbleContinueBlockingBoth'
  | 'chrome-desktop.bubbleAlwaysAllowBoth'
  | 'chrome-desktop.openSystemSettings'
  | 'chrome-desktop.resetPermission'
  | 'chrome-desktop.resetPermissions'
  | 'chrome-desktop.usermediaButtonCamera'
  | 'chrome-desktop.usermediaButtonMicrophone'
  | 'chrome-desktop.usermediaButtonBoth'
  | 'chrome-desktop.recoveryTitlePreviouslyNotAllowed'
  | 'chrome-desktop.recoveryContinueNotAllowing'
  | 'chrome-desktop.recoveryOsTitle'
  | 'chrome-desktop.recoveryOsBody'
  | 'chrome-desktop.adminNotAllowed'
  | 'chrome-desktop.connectionIsSecure'
  | 'chrome-desktop.cookiesAndSiteData'
  | 'chrome-desktop.noCameraAvailable'
  | 'chrome-desktop.noMicrophoneAvailable'
  | 'chrome-desktop.checkYourCamera'
  | 'chrome-desktop.checkYourMicrophone'
  | 'chrome-desktop.allSites'
  | 'chrome-android.promptAllowWhileVisiting'
  | 'chrome-android.promptAllowThisTime'
  | 'chrome-android.promptNeverAllow'
  | 'chrome-android.promptDontAllow'
  | 'chrome-android.camera'
  | 'chrome-android.microphone'
  | 'chrome-android.stateAllowed'
  | 'chrome-android.stateAllowedThisTime'
  | 'chrome-android.stateNotAllowed'
  | 'chrome-android.siteSettings'
  | 'chrome-android.resetPermissions'
  | 'chrome-android.permissionsHeading'
  | 'chrome-android.blockedByAdministrator'
  | 'chrome-android.automaticallyBlocked'
  | 'chrome-android.settings'
  | 'firefox-desktop.promptAllow'
  | 'firefox-desktop.promptBlock'
  | 'firefox-desktop.promptAlwaysBlock'
  | 'firefox-desktop.promptNotNow'
  | 'firefox-desktop.rememberThisDecision'
  | 'firefox-desktop.rememberAllCameras'
  | 'firefox-desktop.rememberAllMicrophones'
  | 'firefox-desktop.rememberAllCamerasAndMicrophones'
  | 'firefox-desktop.promptTitleCameraMic'
  | 'firefox-desktop.promptTitleCamera'
  | 'firefox-desktop.promptTitleMicrophone'
  | 'firefox-desktop.stateAllowed'
  | 'firefox-desktop.stateAllowedTemporarily'
  | 'firefox-desktop.stateBlocked'
  | 'firefox-desktop.stateBlockedTemporarily'
  | 'firefox-desktop.stateAllowedForSession'
  | 'firefox-desktop.choiceAlwaysAsk'
  | 'firefox-desktop.choiceAllow'
  | 'firefox-desktop.choiceBlock'
  | 'firefox-desktop.permissionUseCamera'
  | 'firefox-desktop.permissionUseMicrophone'
  | 'firefox-desktop.tooltipCameraBlocked'
  | 'firefox-desktop.tooltipMicrophoneBlocked'
  | 'firefox-desktop.tooltipPermissionsGranted'
  | 'firefox-desktop.viewSiteInformation'
  | 'firefox-desktop.reloadHint'
  | 'firefox-desktop.clearCookiesAndSiteData'
  | 'firefox-desktop.prefsPrivacyAndSecurity'
  | 'firefox-desktop.prefsPermissions'
  | 'firefox-desktop.prefsCamera'
  | 'firefox-desktop.prefsMicrophone'
  | 'firefox-desktop.prefsRemoveWebsite'
  | 'firefox-desktop.prefsRemoveAll'
  | 'firefox-desktop.prefsSaveChanges'
  | 'firefox-desktop.prefsBlockNewCamera'
  | 'firefox-desktop.prefsBlockNewMicrophone'
  | 'firefox-desktop.dialogCameraTitle'
  | 'firefox-desktop.dialogMicrophoneTitle'
  | 'firefox-desktop.menuSettings'
  | 'safari.promptCameraAndMicrophone'
  | 'safari.promptCamera'
  | 'safari.promptMicrophone'
  | 'safari.iosWebsiteSettings'
  | 'safari.macSettingsTabWebsites'
  | 'ios.settings'
  | 'ios.privacy15'
  | 'ios.camera'
  | 'ios.microphone'
  | 'ios.screenTime'
  | 'ios.contentPrivacyRestrictions'
  | 'ios.allowChanges'
  | 'ios.dontAllowChanges'
  | 'ios.tccCameraPrompt'
  | 'ios.tccMicrophonePrompt'
  | 'ios.dontAllow'
  | 'ios.allow'
  | 'ios.general'
  | 'ios.vpnDeviceManagement'
  | 'ios.allowedApps'
  | 'macos.systemPreferences12'
  | 'macos.privacyCameraSummary'
  | 'macos.microphone'
  | 'macos.camera'
  | 'macos.privacyMicrophoneSummary'
  | 'macos.quitAndReopen'
  | 'macos.cameraNeedsQuit'
  | 'macos.microphoneNeedsQuit'
  | 'macos.tccCameraPrompt'
  | 'macos.tccMicrophonePrompt'
  | 'macos.tccAllow'
  | 'macos.tccDontAllow'
  | 'macos.openSystemPreferences'
  | 'macos.securityPrivacy12'
  | 'macos.privacy12'
  | 'macos.screenTime'
  | 'macos.contentPrivacy'
  | 'android.promptWhileUsingApp'
  | 'android.promptOnlyThisTime'
  | 'android.promptDontAllow'
  | 'android.promptDontAllowDontAsk'
  | 'android.permissionManager'
  | 'android.appPermissions'
  | 'android.settingAllowWhileUsing'
  | 'android.settingAskEveryTime'
  | 'android.settingDontAllow'
  | 'android.settingAllow'
  | 'android.cameraToggleTitle'
  | 'android.micToggleTitle'
  | 'android.permRequestCamera'
  | 'android.permRequestMicrophone'
  | 'android.appPermissionsBreadcrumb'
  | 'android.blockedCameraTitle'
  | 'android.blockedMicTitle'
  | 'android.blockedSensorSummary'
  | 'android.privacySettingsTitle'
  | 'android.settings'
  | 'android.camera'
  | 'android.microphone'
  | 'android.permissions'
  | 'android.securityPrivacy'
  | 'android.cameraTile'
  | 'android.micTile'
  | 'android.privacy'
  | 'gnome.privacy'
  | 'gnome.camera'
  | 'gnome.microphone'
  | 'gnome.sound'
  | 'gnome.applications'
  | 'gnome.privacySecurity46'
  | 'firefox-android.promptCameraAndMicrophone'
  | 'firefox-android.promptCamera'
  | 'firefox-android.promptMicrophone'
  | 'firefox-android.allow'
  | 'firefox-android.dontAllow'
  | 'firefox-android.block'
  | 'apple-current.iosSettings'
  | 'apple-current.iosApps'
  | 'apple-current.iosSafari'
  | 'apple-current.iosPrivacySecurity'
  | 'apple-current.iosAllowedAppsFeatures'
  | 'apple-current.macSystemSettings'
  | 'apple-current.macPrivacySecurity'
  | 'apple-current.macSafariSettings'
  | 'apple-current.macSettingsForWebsite'
  | 'apple-current.macWebsitesTab'
  | 'apple-current.iosAirPlayContinuity'
  | 'apple-current.iosContinuityCamera'
  | 'windows.settings'
  | 'windows.privacySecurity11'
  | 'windows.privacy10'
  | 'windows.camera'
  | 'windows.microphone'
  | 'windows.cameraAccess'
  | 'windows.microphoneAccess'
  | 'windows.letAppsCamera'
  | 'windows.letDesktopAppsCamera'
  | 'windows.letDesktopAppsMicrophone'
  | 'windows.win10AllowDevice'
  | 'windows.letAppsMicrophone'
  | 'windows.win10Change'
  | 'windows.win10AllowDeviceMicrophone'
  | 'windows.win10AllowApps'
  | 'windows.win10AllowAppsMicrophone'
  | 'windows.win10AllowDesktopApps'
  | 'windows.win10AllowDesktopAppsMicrophone'
  | 'windows.managedByOrganization'
  | 'windows.bluetoothDevices'
  | 'windows.cameras'
  | 'windows.system'
  | 'windows.sound'
  | 'windows.input'
  | 'windows.moreSoundSettings'
  | 'windows.recording'
  | 'windows.properties'
  | 'windows.advanced'
  | 'windows.exclusiveControl'
  | 'windows.deviceManager'
  | 'chromeos.settings'
  | 'chromeos.privacyAndSecurity'
  | 'chromeos.privacyControls'
  | 'chromeos.cameraAccess'
  | 'chromeos.microphoneAccess'
  | 'in-app.openInBrowser'
  | 'in-app.openInExternalBrowser'
  | 'in-app.openInBrowserWeChat'
  | 'kaspersky.settings'
  | 'kaspersky.privacySettings'
  | 'kaspersky.webcamAndMicControl'
  | 'kaspersky.blockAllApps'
  | 'bitdefender.privacy'
  | 'bitdefender.videoAudioProtection'
  | 'bitdefender.settings'
  | 'bitdefender.blockBrowsers'
  | 'eset.allowAccess'

/** The language of the labels for a browser in this one. */
declare function labelLanguageOf(tag: string): string

/** The languages whose labels are known: to choose from, where the buttons are in another than the browser says. */
declare const labelLanguages: readonly string[]

/** Links that work from a page, after a press: guidance.md 14. */
type Link =
  | {
      readonly opens: 'camera settings' | 'microphone settings' | 'devices'
      readonly href: string
    }
  | {
      readonly leaves: 'line' | 'kakaotalk' | 'intent' | 'x-safari'
    }

/** A ring around it, with the number of the step of this name. */
interface Look {
  readonly step?: string
}

/** A menu bar with one menu open, as on a Mac; without `bar`, a menu by itself. */
interface Menu {
  readonly kind: 'menu'
  readonly bar?: readonly (Look & {
    readonly text: Label | Name
  })[]
  readonly rows: readonly Row[]
}

/** What goes by its own name everywhere: the site, the browser, the browser in a list of apps, the app around the page. */
interface Name {
  readonly name: 'host' | 'browser' | 'browserApp' | 'app'
}

/**
 * Opens the guides for one reader. It fetches nothing yet.
 *
 * Each family of guides is a file of its own, in data and in words: whoever is stuck fetches the one that helps most.
 */
declare function openGuidebook(reader: Reader): Guidebook

/** What a press on a sign unfolds below the bar; on a phone a sheet. */
interface Panel {
  readonly kind: 'panel'
  readonly title?: Label | Name
  readonly rows: readonly Row[]
}

/** What stands on the person's own screen, as data: one scene after the other, in the order in which they meet them. */
type Picture = readonly [Scene, ...Scene[]]

/** The places of a sentence that do not fill themselves. */
type Places<Text> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? Exclude<Place, Name['name'] | 'start' | 'end'> | Places<Rest>
  : never

interface Question {
  /** What `answers` of the next `Situation` calls it. */
  readonly about: string
  readonly text: ReadySentence
  readonly answers: readonly {
    readonly value: string
    readonly text: ReadySentence
  }[]
}

/** The browser's own question. */
interface Question$1 {
  readonly kind: 'question'
  readonly like: 'chromium' | 'firefox' | 'safari' | 'phone'
  readonly answers: readonly (Look & {
    readonly text: Label
  })[]
}

interface Range {
  readonly from?: number
  readonly before?: number
}

/** Who needs a guide, and in which words. */
interface Reader {
  /** Where `osVersionOf` tells the version of the system, with it: then nobody has to be asked. */
  readonly platform: Platform
  /** The language of the browser's and the system's own buttons, as `navigator.language` has it. */
  readonly labels: string
  /** The language of our sentences, as far as there is one: else English. */
  readonly words: string
  /** Shown in the place of `{host}`. */
  readonly host: string
}

/** A guide in the words of its reader. */
interface ReadyGuide extends Pick<Guide, 'id' | 'after' | 'help' | 'confidence'> {
  readonly lead?: ReadySentence
  readonly otherwise?: ReadySentence
  readonly steps: readonly ReadyStep[]
  readonly picture?: ReadyPicture
}

/** The exact words on a button or row, never translated and in the language that is really on it; or a name. */
interface ReadyLabel {
  readonly label: string
  /** Absent for names: of the browser, the app or the host, and for code. */
  readonly lang?: string
  readonly isHost?: true
  /** Of a command, or the name of a setting: always from left to right. */
  readonly isCode?: true
}

/** The picture as it is drawn: labels in words, and the rows of devices that are not asked for left out. */
interface ReadyPicture {
  readonly alt: string
  readonly scenes: Resolved<Picture>
}

/** What is read one after the other. */
type ReadySentence = readonly Word[]

interface ReadyStep {
  readonly name?: string
  readonly text: ReadySentence
  readonly note?: ReadySentence
  readonly device?: Device
  readonly link?: Link
  readonly doneWhen?: 'allowed' | 'askable' | 'found' | 'starts'
}

/** The same data with every label and every name in words. */
type Resolved<Data> = Data extends Label | Name
  ? ReadyLabel
  : Data extends object
    ? { readonly [Key in keyof Data]: Resolved<Data[Key]> }
    : Data

interface Row extends Look {
  readonly text: Label | Name
  /** Of this device: left out where that is not asked for. */
  readonly device?: Device
  /** What is at the end of it. A `switch` is off, as the person finds it. @default nothing */
  readonly control?: 'switch' | 'menu' | 'cross' | 'leads on' | 'tick'
  /** The words in the control or before it. */
  readonly value?: Label
}

type Scene = Bar | Panel | Menu | Settings | Question$1 | Tiles

/**
 * A sentence of a family's, or of everybody's, by its name in the words of a language; and what stands in its places.
 *
 * Some places fill themselves: `host`, `browser`, `browserApp` and `app` with that name; `start` and `end` with the side
 * of the window on which the browser's bar begins and ends.
 */
type Sentence<Of extends Family = Family> = Each<typeof sentences$10> | { [Name in Of]: Each<English[Name]> }[Of]

declare const sentences: {
  readonly windowsQuestion: 'Where is the Start sign at the bottom of your screen?'
  readonly inTheMiddle: 'In the middle'
  readonly inTheCorner: 'In the left corner'
  readonly windowsLead: 'The setting is in Windows, not on this page.'
  readonly isItWindows: 'Is it turned off in Windows?'
  readonly pressForCamera: 'Press the button to open the camera settings. Your browser may ask first: say yes.'
  readonly pressForMicrophone: 'Press the button to open the microphone settings.'
  readonly pressForCameras: 'Press the button to open the list of cameras. Your browser may ask first: say yes.'
  readonly startPath: 'Or go there yourself: Start › {settings} › {privacy} › {page}'
  readonly threeSwitches: 'Turn on {first}. Then turn on {second} and {third}.'
  readonly threePlaces: 'One is at the top of the page, and one below it. The third is under the list of apps.'
  readonly changeAndTwo: 'Press {change} below {device}, and turn it on. Then turn on {second} and {third}.'
  readonly changePlaces: 'The button is at the top of the page. One switch is below it, and one under the list of apps.'
  readonly ifNothingChanges: 'Come back here. If nothing changes, close {browser} and open your visit link again.'
  readonly isCameraOff: 'Is the camera itself turned off?'
  readonly camerasPath: 'Or go there yourself: Start › {settings} › {devices} › {cameras}'
  readonly cameraInList: 'Choose your camera. If it is turned off, turn it on.'
  readonly typeInStart: 'Press Start. Type {name} and open it.'
  readonly partsOfComputer: 'It is the list of all parts of this computer.'
  readonly arrowBeside: 'Press the arrow beside {group}.'
  readonly arrowBesideCameras: 'It is the group with the sign of a camera.'
  readonly enableCamera: 'Press your camera with the right button of the mouse. Is there a row to enable it? Press that.'
  readonly isItGrey: 'Are the switches grey?'
  readonly greySwitches: 'Ask the person who set up this computer. Only that person can turn them on.'
  readonly managedByWork: 'Does it say {managed}? Ask your workplace or school. Only they can turn them on.'
  readonly rulesForThem: 'The rules for that are {video} and {audio}.'
  readonly soundPath: 'Press Start. Open {settings}, then {system} and {sound}.'
  readonly isOtherMicrophone: 'Is another microphone chosen?'
  readonly chooseInput: 'Below {input}, choose the microphone that you speak into.'
}

declare const sentences$1: {
  readonly isItBlack: 'Is the picture black?'
  readonly slideCover: 'Look at the edge of the screen, above the picture. Slide the cover away from the camera.'
  readonly pressCameraKey: 'Look for a key with a crossed-out camera on it, and press it once.'
  readonly isMadeCamera: 'Do you use OBS, Snap Camera or another app that changes your picture?'
  readonly realCamera: 'If this page or your browser lets you choose a camera, take your own.'
  readonly notOne: 'Not one that has the name of an app.'
  readonly closeThatApp: 'No list to choose from? Close that app, and come back here.'
  readonly isItSilent: 'Is your microphone muted?'
  readonly microphoneKey: 'Look for a key with a microphone on it, often with a small light. Press it once.'
  readonly headsetSwitch: 'Look for a switch or a wheel on your headset or its cable. Some mute when their arm is up.'
  readonly isItWireless: 'Do you use a wireless headset?'
  readonly pairAgain: 'Turn the headset off, wait a moment, and turn it on again.'
  readonly builtIn: 'Still not? Use the microphone of your computer or phone.'
  readonly isItSecurity: 'Do you have a program against viruses, such as Kaspersky, Bitdefender or ESET?'
  readonly securityLead: 'Some of them keep the camera off, and do not say so.'
  readonly kaspersky: 'Kaspersky: open {settings}, {privacy}, then {webcam}. Is {block} chosen? Choose the one below it.'
  readonly bitdefender: 'Bitdefender: open {privacy}, {video}, then {settings}. Take away the tick at {block}.'
  readonly eset: 'ESET: look for the rules for the webcam. Choose {allow} for {browserApp}.'
  readonly otherSecurity: 'Another one: look in its settings for a row about the camera. Allow it for {browserApp}.'
  readonly securityOnMac: 'Look in its settings for a row about the camera or microphone. Allow it for {browserApp}.'
  readonly withoutVpn: 'A VPN does not keep the camera off. If the video does not come later, turn it off.'
  readonly isItFar: 'Are you working on a computer that is far away?'
  readonly farCamera: 'Open your visit link on the computer in front of you. The one far away can’t see your camera.'
  readonly farSettings: 'Or end the connection, turn on both in its settings, and connect again.'
  readonly isItAlone: 'Does one app keep the microphone for itself?'
  readonly soundPath: 'Press Start. Open {settings}, then {system} and {sound}.'
  readonly nearTheEnd: 'Near the end of the page, press {more}.'
  readonly recordingTab: 'Press {recording}. Choose your microphone and press {properties}.'
  readonly exclusive: 'Press {advanced}. Take away the tick at {exclusive}, and press OK.'
  readonly ifNothingChanges: 'Come back here. If nothing changes, close {browser} and open your visit link again.'
}

/** Said by several families of guides. "Press" on computers, "Tap" on phones and tablets. */
declare const sentences$10: {
  readonly press: 'Press {label}.'
  readonly tap: 'Tap {label}.'
  readonly choose: 'Choose {label}.'
  readonly turnOn: 'Turn on {label}.'
  readonly setTo: 'Set {label} to {value}.'
  readonly look: 'Look at the top {start} of this window.'
  readonly menu: 'Press {sign} at the top {end} of {browser}.'
  readonly pressSign: 'Press {sign} at the {start} of the web address.'
  readonly isAllOff: 'Is {browser} set to refuse on all sites?'
  readonly startAgain: 'Start your visit again. When {browser} asks, choose {answer}.'
  readonly reloadInBar: 'Press {sign} beside the web address.'
  readonly tryAgain: 'Come back here and press Try again.'
  readonly tapTryAgain: 'Come back here and tap Try again.'
  readonly tryAgainAndChoose: 'Come back here and press Try again. Then choose {answer}.'
  readonly comeBack: 'Come back to this page.'
  readonly copyLink: 'Copy your visit link.'
  readonly pasteLink: 'Paste the link at the top, and go.'
  readonly siteSetting: 'The setting is in {browser}, for this site only.'
  readonly browserSetting: 'This setting in {browser} is for all sites.'
  readonly cameraRow: 'It is the row with a small camera.'
  readonly microphoneRow: 'It is the row with a small microphone.'
  readonly questionSign: 'Press {sign} beside the web address, if you see no question.'
  readonly behindWindows: 'Not there? It may be behind another window. Move that away.'
  readonly isItPrivate: 'Is this a private window?'
  readonly privateForgets: 'A private window forgets what you choose when you close it.'
  readonly openOrdinaryWindow: 'Open a new window that is not private.'
  readonly isItManaged: 'Is this computer from your work or school?'
  readonly managed: 'They may have turned this off. Then only they can turn it on.'
  readonly useAnotherDevice: 'Use another phone or computer for this visit.'
  readonly askThem: 'Or ask them to allow {host}.'
  readonly rules: 'They can look at {page}. The rules are {video} and {audio}.'
}

declare const sentences$11: {
  readonly mayAlsoSay: 'It may also say {label}.'
  readonly noSwitches: 'Are there no such switches?'
  readonly stillOff: 'Does that not help, or does it say {label}?'
  readonly askAgain: 'Then {browser} can ask you again.'
  readonly pressBelow: 'Press {label} below the switches.'
  readonly threeRows: 'Choose {first}, then {second}, then {third}.'
  readonly openAndChoose: 'Open {label}. Choose {value}.'
  readonly takeOff: 'Is {host} in the list {list}? Take it off.'
  readonly otherCamera: 'Is another camera chosen?'
  readonly pickCamera: 'Open {label}. Choose your camera in the list at the top.'
  readonly systemRefuses: 'Does {browser} say that it can’t get to your camera or microphone?'
  readonly systemLink: 'Press {label} in the box that opens. Your settings open.'
  readonly turnOnBrowser: 'Turn on {browserApp} there, or all that is off.'
  readonly doesItSay: 'Does it say {label}?'
  readonly blockedByWork: 'Your work or school has turned this off. Only they can turn it on.'
}

declare const sentences$12: {
  readonly chromebookLead: 'The setting is on your Chromebook, not on this page.'
  readonly isItChromebook: 'Is it turned off on your Chromebook?'
  readonly pressTime: 'Press the time at the bottom {end} of your screen, then {settings}.'
  readonly gear: 'It is the sign with a gear.'
  readonly privacyControls: 'Press {privacy}, then {controls}.'
  readonly inControls: 'It is a row about privacy. Choose the part about camera and microphone there.'
  readonly browserRowToo: 'Is {browser} in the list below? Turn it on too.'
  readonly isThereSwitch: 'Does your Chromebook have a switch for the camera?'
  readonly sideSwitch: 'Look along the sides for a small switch with a camera on it. Move it the other way.'
}

declare const sentences$13: {
  readonly appLead: 'You opened this link inside {app}. A visit works in your browser.'
  readonly buttonOpens: 'Tap the button. Your visit opens in your browser.'
  readonly sayYes: 'Does your phone ask? Say yes.'
  readonly startThere: 'Start your visit there.'
  readonly isButtonDead: 'Did nothing happen?'
  readonly appDots: 'Tap {dots} at the top or bottom {end} of your screen.'
  readonly appDotsTop: 'Tap {dots} at the top {end} of your screen.'
  readonly dotsOrShare: 'Tap {dots} or {share} at the edge of your screen.'
  readonly externalOrBrowser: 'Tap {external} or {plain}. On iPhones it may say Safari.'
  readonly tapOpen: 'Tap {open}.'
  readonly rowNamesBrowser: 'It is the row that names a browser.'
  readonly noSuchRow: 'Is there no such row?'
  readonly openSafari: 'Go to your home screen, and open Safari.'
  readonly compassToo: 'Do you see {compass} at the bottom of this screen? Tap it: it does the same.'
  readonly openChrome: 'Go to your home screen, and open Chrome or the browser that you use.'
  readonly openBrowser: 'Open Chrome, Edge, Firefox or Safari on this computer.'
  readonly isAppRefused: 'Did you say no when {app} asked?'
  readonly onePrompt: 'An app can ask only once. You can still allow it in the settings of your device.'
  readonly appSettingsIos: 'Open {settings}, and look for {app}. Tap it. On newer ones it is in {apps}, at the very end.'
  readonly appSettingsAndroid: 'Open {settings}, tap {apps}, then {app}.'
  readonly appPermission: 'Tap {page}, and choose {allow}.'
  readonly otherPermission: 'Go back. Tap {page}, and choose {allow}.'
  readonly closeApp: 'Close {app} all the way, and open your visit link again.'
  readonly isItClinics: 'Is this the app of your clinic?'
  readonly tellClinic: 'Tell them that the app must let this page use the camera and microphone.'
  readonly untilThen: 'Until then, open your visit link in a browser.'
}

declare const sentences$14: {
  readonly androidLead: 'The setting is on your phone or tablet, not on this page.'
  readonly isItAndroid: 'Is it turned off in the settings of your phone?'
  readonly androidApps: 'Open {settings}, and tap {apps}.'
  readonly otherWords: 'Some phones use other words. Look for a row about apps, then one about what they may use.'
  readonly androidBrowser: 'Tap {browser} in the list, then {permissions}.'
  readonly allowCamera: 'Tap {page}, and choose {allow}.'
  readonly allowMicrophone: 'Go back. Tap {page}, and choose {allow}.'
  readonly notOnce: 'If your phone asks later, choose {always}. {once} soon ends.'
  readonly isItNotInApps: 'Can’t find that?'
  readonly androidPrivacy: 'Open {settings}, then {security}, then {privacy}.'
  readonly manager: 'Tap {manager}.'
  readonly managerCamera: 'Tap {page}, then {browser}, and choose {allow}.'
  readonly managerMicrophone: 'Go back. Tap {page}, then {browser}, and choose {allow}.'
  readonly isItOffForAll: 'Is it off for all apps at once?'
  readonly swipeDown: 'Swipe down two times from the top of your screen.'
  readonly tileOn: 'Is {tile} off? Tap it, so that it is on.'
  readonly tilePath: 'No such field? Open {settings}, {security}, {privacy}, and turn on {toggle}.'
  readonly isItWork: 'Is this a phone from work, or a part of it?'
  readonly workLead: 'Your workplace may keep the camera off there.'
  readonly workProfile: 'Open your visit link outside of that part.'
}

declare const sentences$15: {
  readonly tapSign: 'Tap {sign} at the {start} of the web address.'
  readonly tapTryAgainAndChoose: 'Come back here and tap Try again. Then choose {answer}.'
  readonly anySign: 'Tap the sign at the {start} of the web address.'
  readonly padlockOrSliders: 'It may be a padlock, a shield or two sliders.'
  readonly permissionsPart: 'Open the part about permissions.'
  readonly saysYes: 'It is the answer that says yes.'
  readonly reloadIfAsked: 'Does {browser} offer to load the page again? Say yes.'
  readonly tapRow: 'Tap the row {label} until it no longer says that it is blocked.'
  readonly byAndroid: 'Does it say that Android blocks it? Then the setting is in your phone.'
  readonly menuThen: 'Tap {sign} beside the web address, then {label}.'
  readonly duckPermissions: 'Open the part about permissions, then the one about sites.'
  readonly letSite: 'Let {host} use what it asks for.'
  readonly needsPermission: 'Does {browser} say that it needs permission?'
  readonly phoneDecides: 'Then your phone has not let {browser} use it yet.'
  readonly tapBeside: 'Tap the button beside those words.'
  readonly asksTwice: 'Your phone may ask once for the camera and once for the microphone.'
  readonly cannotAsk: 'Does it say that this site can’t ask?'
  readonly somethingOver: 'Then something lies over the page, such as a chat bubble.'
  readonly closeBubbles: 'Close chat bubbles and small windows of other apps.'
  readonly turnOffFilter: 'Turn off an app that dims or tints your screen.'
  readonly noSwitches: 'Are there no such switches?'
  readonly openAndTurnOn: 'Tap {label}. Turn it on.'
  readonly inBlocked: 'Is {host} in the list of blocked sites? Tap it, and allow it.'
  readonly sitePart: 'Open the part about site settings or permissions.'
  readonly openAndAsk: 'Tap {label}. Choose to be asked.'
  readonly samsungSites: 'Open the part about sites and downloads, then site permissions.'
  readonly isTabPrivate: 'Is this a private tab?'
  readonly tabForgets: 'A private tab forgets what you choose when you close it.'
  readonly openOrdinaryTab: 'Open a new tab that is not private.'
  readonly isPhoneManaged: 'Is this phone from your work or school?'
  readonly lookAtBottom: 'Look at the bottom of your screen.'
  readonly behindKeyboard: 'Not there? Close the keyboard and other windows, and look again.'
  readonly phoneAsksToo: 'Your phone may ask too. Then choose {label}.'
}

declare const sentences$2: {
  readonly menuBar: 'Press {browser} at the top of your screen.'
  readonly menuBarThen: 'Press {browser} at the top of your screen, then {label}.'
  readonly siteRow: 'It is the row that ends with the name of this site.'
  readonly olderSiteRow: 'On an older Mac it may say “this website” in place of the name.'
  readonly secondRows: 'It is above the row with the name of this site.'
  readonly settingsRow: 'On an older Mac it is called Preferences.'
  readonly refusedNow: 'Did you say no when {browser} asked just now?'
  readonly untilReload: '{browser} keeps that answer until you load the page again.'
  readonly inList: 'Is this site in a list in {browser}?'
  readonly websitesThen: 'Press {label} at the top, then {device} at the side.'
  readonly findSite: 'Find {host}. Set it to {value}.'
  readonly otherSites: 'Below the list, other sites must not be set to refuse.'
  readonly isPaused: 'Did you pause the camera in {browser}?'
  readonly pressToResume: 'Press {sign} in the bar with the web address, and turn it on again.'
  readonly rule: 'They can ask for it in the settings that they keep for {browser}.'
  readonly lookInTheMiddle: 'Look at the top of this window, in the middle.'
}

declare const sentences$3: {
  readonly openSettings: 'Open the settings of {browser}.'
  readonly lookAtEnd: 'Look at the top {end} of this window.'
  readonly mayAlsoSay: 'It may also say {label}.'
  readonly isArc: 'Are you using Arc?'
  readonly arcSign: 'Point at the web address in the bar at the side. Press {sign} there.'
  readonly anySign: 'Press the sign at the {start} of the web address.'
  readonly padlockOrShield: 'It may be a padlock, a shield or two sliders.'
  readonly notTheLion: 'Not the lion: that one is for other things.'
  readonly permissions: 'Open the part about permissions, if you see one.'
  readonly setOrTurnOn: 'Set {label} to {value}, or turn it on.'
  readonly reloadIfAsked: 'Does {browser} offer to load the page again? Say yes.'
  readonly privacyPart: 'Open the part about privacy, then the one about site permissions.'
  readonly openAndTakeOff: 'Open {label}. Is {host} in the list of blocked sites? Take it off.'
  readonly signWithMark: 'Press the sign with a red mark at the {end} of the web address.'
  readonly noMark: 'Is there none? Press the sign at the {start} of the web address.'
  readonly cameraInBar: 'Press {sign} in the bar with the web address.'
  readonly alwaysAllow: 'Choose to allow it always.'
}

declare const sentences$4: {
  readonly macQuestion: 'Press the apple at the top left of your screen, then the second row. What do you see?'
  readonly listAtTheSide: 'A list down the left side'
  readonly rowsOfPictures: 'Rows of small pictures'
  readonly macLead: 'The setting is on your Mac, not on this page.'
  readonly isItMac: 'Is it turned off on your Mac?'
  readonly macCamera: 'Press the button to open the camera settings. Your browser may ask first: say yes.'
  readonly macMicrophone: 'Press the button to open the microphone settings.'
  readonly applePath: 'Or go there yourself: Apple menu › {settings} › {privacy} › {page}'
  readonly oldApplePath: 'Or go there yourself: Apple menu › {settings} › {security} › {privacy} › {page}'
  readonly turnOnApp: 'Turn on {browserApp} in the list.'
  readonly eachCopy: 'Is it there more than once? Turn on each.'
  readonly tickApp: 'Choose {page} at the left. Set a tick beside {browserApp}.'
  readonly padlockFirst: 'Can’t set it? Press the padlock at the bottom left first.'
  readonly quitAndReopen: 'Does your Mac ask? Press {quit}. Then open your visit link again.'
  readonly orComeBack: 'If it does not ask, just come back here.'
  readonly isItNotListed: 'Is {browserApp} not in the list?'
  readonly notAskedYet: 'Then it has not asked your Mac yet.'
  readonly macAsks: 'When your Mac asks, press {ok}, or the button that allows it.'
  readonly isLidClosed: 'Is the lid of your Mac closed?'
  readonly openLid: 'Open the lid. While it is closed, the camera of your Mac is off.'
  readonly screenCable: 'Is the camera in your screen? Plug in the cable of the screen again.'
  readonly isItContinuity: 'Does your Mac take the camera of your iPhone?'
  readonly pickMacCamera: 'If this page lets you choose a camera, choose the one of your Mac.'
  readonly continuityOff: 'On your iPhone, open {settings}, {general}, {airplay}. Turn off {continuity}.'
  readonly isItScreenTime: 'Does Screen Time keep the camera off?'
  readonly openScreenTime: 'Press the Apple menu at the top left. Open the settings, then {screenTime}.'
  readonly contentPrivacyCamera: 'Press {content}. Look for a row about the camera, and allow it.'
  readonly managedMac: 'Can’t change it? Ask the one who set up this Mac.'
}

declare const sentences$5: {
  readonly linuxLead: 'The setting is on your computer, not on this page.'
  readonly isItLinux: 'Is it turned off in the settings of your computer?'
  readonly gnomePrivacy: 'Open the settings of your computer, then {privacy}.'
  readonly newerGnome: 'On newer ones it is called {privacy}.'
  readonly gnomeCamera: 'Open {page}, and turn it on. Is {browser} in the list? Turn it on too.'
  readonly gnomeMicrophone: 'Go back. Open {page}, and turn it on in the same way.'
  readonly startBrowserAgain: 'Close all windows of {browser}. Open your visit link again.'
  readonly isItSnap: 'Is {browser} from the App Center of Ubuntu?'
  readonly appSettings: 'Open the settings of your computer, then {apps}. Choose {browser}.'
  readonly cameraRight: 'Turn on the row for the camera.'
  readonly microphoneRight: 'Turn on the row for the microphone.'
  readonly orTerminal: 'Or type this in a terminal: {command}'
  readonly isItFlatpak: 'Is {browser} a Flatpak?'
  readonly flatseal: 'Open the app Flatseal, and choose {browser}. Let it use all devices.'
  readonly isItOldAnswer: 'Did you say no to {browser} before?'
  readonly isItLight: 'Does {browser} still not see the camera?'
  readonly aboutConfig: 'Type {page} at the top of a new tab, and go. Say that you will be careful.'
  readonly setFalse: 'Look for {setting}. Set it to {value}.'
  readonly isItGroup: 'Does no app on this computer see the camera?'
  readonly addToGroup: 'Ask the person who looks after this computer to add you to the group {group}.'
  readonly restartAfterGroup: 'Restart this computer, and open your visit link again.'
}

declare const sentences$6: {
  readonly iosQuestion: 'Open the Settings of your device, and go to the end of the list. Is there a row called {label}?'
  readonly yes: 'Yes'
  readonly no: 'No'
  readonly iosLead: 'The setting is on your device, not on this page.'
  readonly openApps: 'Open {settings}, go to the very end, and tap {apps}.'
  readonly lastRow: 'It is the last row of all.'
  readonly tapBrowser: 'Tap {browser} in the list.'
  readonly findBrowser: 'Open {settings}, and go down to {browser}. Tap it.'
  readonly openAgain: 'Open your visit link again. {browser} may close when you change this.'
  readonly isItNotHere: 'Is {browser} not in that list?'
  readonly openPrivacy: 'Open {settings}, then {privacy}.'
  readonly olderPrivacy: 'On older ones it is called {privacy}.'
  readonly cameraFor: 'Tap {page}, and turn on {browser}.'
  readonly microphoneFor: 'Go back, tap {page}, and turn on {browser}.'
  readonly isItNowhere: 'Is {browser} in none of these lists?'
  readonly iosNotAsked: 'Then it has not asked yet.'
  readonly iosAsks: 'When your device asks, tap {allow}.'
  readonly isItScreenTimeHere: 'Does Screen Time keep it off?'
  readonly openScreenTimeHere: 'Open {settings}, then {screenTime}, then {content}.'
  readonly allowedCamera: 'Tap {allowed}, and turn on {page}.'
  readonly olderAllowed: 'On older ones it is called {allowed}.'
  readonly microphoneChanges: 'Go back, tap {page}, and choose {allow}.'
  readonly isSwitchGrey: 'Is the switch grey, or does it not move?'
  readonly openManagement: 'Open {settings}, then {general}, then {management}.'
  readonly isThereProfile: 'Is your workplace or school named there? Ask them to allow it.'
  readonly noRow: 'If there is no such row, that is not it.'
}

declare const sentences$7: {
  readonly iosQuestion: 'Open the Settings of your device, and go to the end of the list. Is there a row called {label}?'
  readonly yes: 'Yes'
  readonly no: 'No'
  readonly pageMenu: 'Tap {sign} beside the web address.'
  readonly threeDots: 'Are there three dots in its place? Tap those first.'
  readonly closeList: 'Close the list with the button at its top.'
  readonly openSettings: 'Open {label} on your home screen.'
  readonly nearEnd: 'Go to the end of the list. Tap {label}, then {browser}.'
  readonly lastRow: 'It is the last row.'
  readonly scrollTo: 'Go down the list, and tap {browser}.'
  readonly tapThenChoose: 'Tap {label}. Choose {value}.'
  readonly andInList: 'Is {host} in the list below? Set that too.'
  readonly fromHome: 'Did you open this page from your home screen?'
  readonly homeAsksAgain: 'Such a page asks anew each time, and has no settings of its own.'
  readonly closeApp: 'Swipe up from the bottom of the screen, and swipe this page away.'
  readonly openSafari: 'Open {browser}, not the sign on your home screen.'
  readonly isPaused: 'Did you pause the camera?'
  readonly tapRedCamera: 'Tap {sign} beside the web address, and turn it on again.'
  readonly refusedNow: 'Did you say no just now?'
  readonly keepsAnswer: '{browser} keeps that answer until you load the page again.'
  readonly reloadPage: 'Tap {sign} beside the web address.'
  readonly siteInformation: 'Does {browser} hold a setting for this site?'
  readonly dotsThenSite: 'Tap {sign}, then the row about this site.'
  readonly twoQuestions: 'Two questions may come, one after the other. Say yes to both.'
  readonly lookInTheMiddle: 'Look at the middle of your screen.'
  readonly behindKeyboard: 'Not there? Close the keyboard, and look again.'
}

declare const sentences$8: {
  readonly crossBeside: 'Press {sign} beside {label}.'
  readonly besideTheShield: 'It is beside the shield. The shield itself does not help here.'
  readonly noSuchSign: 'Is there no such sign?'
  readonly forgets: '{browser} forgets a short refusal when you load the page again.'
  readonly twoRows: 'Choose {first}, then {second}.'
  readonly inSettings: 'Did {browser} remember a refusal?'
  readonly buttonBeside: 'Press the button beside {label}, under {heading}. Mark {host}, press {remove}, then {save}.'
  readonly untick: 'Before you save: is {label} ticked? Take the tick off.'
  readonly boxBelow: 'Tick the box there, if you see one. Then it will not ask again.'
  readonly otherDevice: 'Is another camera or microphone chosen?'
  readonly pickDevice: 'Choose yours in the list when {browser} asks. Then choose {answer}.'
  readonly isItOnThere: 'Is {browser} turned on there already?'
  readonly quit: 'Quit {browser}, and open it again.'
}

declare const sentences$9: {
  readonly plugCamera: 'If your camera has a cable, plug it in again, straight into the computer.'
  readonly plugMicrophone: 'If your microphone or headset has a cable, plug that in again.'
  readonly openCover: 'If the camera has a cover or a switch, open it or turn it on.'
  readonly cameraKey: 'Look for a key with a camera on it, and press it once.'
  readonly onAPhone: 'Still not found? Open your visit link on a phone.'
  readonly closeOnWindows: 'Close other video apps, such as Teams, Zoom or Skype.'
  readonly besideTheClock: 'Some stay open beside the clock. Close them there too.'
  readonly closeHelpers: 'Does someone help you from afar, with TeamViewer or AnyDesk? End that too.'
  readonly closeOnMac: 'Quit other video apps, such as FaceTime, Zoom or Photo Booth.'
  readonly closeOnComputer: 'Close other video apps, such as Zoom, Teams or Skype.'
  readonly closeTabs: 'Close other tabs and other browsers with a video call.'
  readonly restartComputer: 'Still busy? Restart this computer. Your visit link will still work.'
  readonly endCall: 'End any call on this device, FaceTime too.'
  readonly dotTells: 'A green or orange dot at the top says that an app uses it. Swipe down from the corner to see which.'
  readonly closeOnPhone: 'Close other apps that use the camera or microphone.'
  readonly endAnyCall: 'End any call, also in WhatsApp or Zoom. A call holds the microphone.'
  readonly restartPhone: 'Still busy? Restart your device, or open your visit link on a computer.'
}

/** A page of the settings of a system or browser, under its path. */
interface Settings {
  readonly kind: 'settings'
  readonly like: 'windows' | 'macos' | 'ios' | 'android' | 'chromeos' | 'gnome' | 'browser'
  /** A page about this device alone: left out where that is not asked for. */
  readonly device?: Device
  readonly path: readonly (Label | Name)[]
  readonly rows: readonly Row[]
}

/** Drawn, for it has no words on it. */
type Sign =
  | 'sliders'
  | 'sliders-crossed'
  | 'padlock'
  | 'camera'
  | 'camera-crossed'
  | 'menu-dots'
  | 'menu-lines'
  | 'page-menu'
  | 'aA'
  | 'cross'
  | 'compass'
  | 'share'
  | 'reload'

/** What is in the way, and of which devices. */
interface Situation {
  /** Likeliest first: where the layer is not known, both; and what comes into question after them. */
  readonly against: readonly [Hindrance, ...Hindrance[]]
  /** Those that are in the way. */
  readonly devices: readonly Device[]
  /** Asked for as well, and known to work: its step is there to be seen as done. */
  readonly working?: Device
  /** What the person has answered, where they were asked: the `value` of each answer, by `about`. */
  readonly answers?: Readonly<Record<string, string>>
}

/** One thing to do. */
interface Step<Says extends Sentence = Sentence> {
  /** How the picture refers to it. Unique in its guide. */
  readonly name?: string
  readonly say: Says
  /** Smaller, below it: the written path, or what the sign is elsewhere. */
  readonly note?: Says
  /** Where it is and what it looks like, said to those who are shown a label of `say` in English for want of their own. */
  readonly looks?: Says
  /** It is about this device: left out where that is not asked for, and seen as done once it works. */
  readonly device?: Device
  /** A link into the system's settings, or out of the app, offered as a button beside the written way. */
  readonly link?: Link
  /** The sign by which it is noticed as done; absent: it counts as done with the next one that is. */
  readonly doneWhen?: 'allowed' | 'askable' | 'found' | 'starts'
}

/** The quick switches of a phone. */
interface Tiles {
  readonly kind: 'tiles'
  readonly tiles: readonly (Look & {
    readonly text: Label
    readonly device?: Device
  })[]
}

/** Where a guide holds. Each key narrows; of a list, one is enough. */
interface Where {
  readonly os?: readonly OperatingSystem[]
  readonly browser?: readonly BrowserName[]
  /** `undefined`: an app that does not give its name. */
  readonly inApp?: readonly (InAppBrowser | undefined)[]
  readonly mobile?: boolean
  /** Major versions of the browser: from this one on, and before that one. Of an unknown one we suppose that it is new. */
  readonly version?: Range
  /**
   * Major versions of the system, as people know them: Windows 11, macOS 13, iOS 18. Where nobody can tell, and guides
   * differ by it, the person is asked.
   */
  readonly osVersion?: Range
}

type Word =
  | string
  | ReadyLabel
  | {
      readonly sign: Sign
      readonly alt: string
    }

/** The language of our own words for a page in this one. */
declare function wordLanguageOf(tag: string): string
