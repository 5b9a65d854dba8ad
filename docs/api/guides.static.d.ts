// Made by `npm run api` of what @precall/guides/static offers.
import { Cause, Device, Message, Occasion } from '@precall/core'

import { Platform } from '@precall/core/platform'

export { type Guides, type LabelTable, staticGuides }

/** The address a link leads to; or why there is none, if the visit is not a web page. */
type Address =
  | {
      readonly href: string
      readonly refused?: undefined
    }
  | {
      readonly refused: string
      readonly href?: undefined
    }

/** What a change needs before it counts. `reload`: a new load of the page; `own reload`: by the browser's own button. */
type After = 'nothing' | 'reload' | 'own reload' | 'restart' | 'reopen the link' | 'someone else'

/** What a guide helps against: what keeps a person from being seen or heard, or a Mac that keeps the screen, which no gate has. */
type Against = Cause | 'screen'

/** The browser's bar with the web address, and the icons next to it. */
interface Bar {
  readonly kind: 'bar'
  readonly like: 'chromium' | 'firefox' | 'safari' | 'phone'
  /** Around the address: before its field, at the start or the end of the field, and after it. */
  readonly before?: readonly Drawn[]
  readonly start?: readonly Drawn[]
  readonly end?: readonly Drawn[]
  readonly beside?: readonly Drawn[]
  /** On phones the bar may be below the page. */
  readonly below?: true
}

/** What belongs on the same screen as a guide, after its steps. */
interface Below {
  readonly heading: ReadySentence
  readonly guide: ReadyGuide
  /** `at once`: either may help. `afterwards`: it comes when the steps above are done, or is asked for. */
  readonly opens: 'at once' | 'afterwards'
}

/** How sure a guide is. What is `low` is worded so that it helps where a label differs. */
type Confidence = 'high' | 'medium' | 'low'

/** An icon without words. */
interface Drawn extends Look {
  readonly icon: Icon
}

/** A file of guides: those of one browser or system, or of one kind of trouble. */
type Family =
  | 'android'
  | 'androidSystem'
  | 'apps'
  | 'chromeos'
  | 'chromium'
  | 'devices'
  | 'firefox'
  | 'ios'
  | 'iosSystem'
  | 'linux'
  | 'macos'
  | 'macosScreen'
  | 'otherChromium'
  | 'safari'
  | 'seldom'
  | 'windows'

/** One plain question, because guides differ by something only the person can see; or the guides, most likely first. */
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

/** The guides for one reader. Everything in it is plain data, ready to be drawn. */
interface Guidebook {
  /**
   * Fetches what `find` needs for these: with `first`, only the file that holds the most likely guide, else all of them.
   * Safe to call again and early; rejects if a file cannot be loaded.
   */
  load(against: readonly Against[], reach?: 'first' | 'all'): Promise<void>
  /** What has been loaded, up to where something has not. Undefined where that is nothing. Never waits. */
  find(situation: Situation): Found | undefined
}

/** What the guides of each family say in one language. A language that says less than English does not compile. */
/**
 * What an app says instead: words that all guides share, sentences that several share (`everywhere`), and those of each family.
 * Sentences come and go with the browsers, so no type has their names: `guides/src/words/en` has.
 */
type GuideOverrides = Overrides<Omit<SharedWords, 'language'>> & {
  readonly [Each in Family | 'everywhere']?:
    | {
        readonly [sentence: string]: Overrides<Message> | undefined
      }
    | undefined
}

/** What `@precall/guides` offers to whatever shows guides. `staticGuides` makes the same. */
interface Guides {
  openGuidebook(reader: Reader): Guidebook
  readonly labelLanguages: readonly string[]
  labelLanguageOf(tag: string): string
  wordLanguageOf(tag: string): string
  addressOf(link: Link, visit: string): Address
}

/** Drawn, because it has no words on it. */
type Icon =
  | 'sliders'
  | 'sliders-crossed'
  | 'padlock'
  | 'camera'
  | 'camera-crossed'
  | 'microphone'
  | 'menu-dots'
  | 'more'
  | 'menu-lines'
  | 'page-menu'
  | 'aA'
  | 'cross'
  | 'compass'
  | 'share'
  | 'reload'
  | 'windows-logo'

/**
 * The address behind a link of a guide, for a person who is at `visit`: the address of the page, or the one that the
 * app gives instead.
 *
 * For an `href` that the person presses. Systems and apps let no page go there by itself.
 */

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
  | 'chrome-desktop.recoveryCamera'
  | 'chrome-desktop.recoveryMicrophone'
  | 'chrome-desktop.recoveryCameraAndMicrophone'
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
  | 'firefox-desktop.permissionsFor'
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
  | 'ios.done'
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
  | 'macos.screenRecording'
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
  | 'firefox-android.askToAllow'
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
  | 'apple-current.macScreenAudioRecording'
  | 'apple-current.macAllowForOneMonth'
  | 'apple-current.macOpenSystemSettings'
  | 'apple-current.macSafariScreenSharing'
  | 'apple-current.macSafariAsk'
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
  | 'windows.disabledCameras'
  | 'windows.enable'
  | 'windows.enableDevice'
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
  | 'chrome-ios.siteInformation'
  | 'edge.permissionsForSite'
  | 'edge.privacySearchServices'
  | 'edge.sitePermissions'
  | 'edge.allPermissions'
  | 'duckduckgo-android.permissions'
  | 'duckduckgo-android.sitePermissions'
  | 'duckduckgo-android.manageSites'
  | 'duckduckgo-android.camera'
  | 'duckduckgo-android.microphone'
  | 'duckduckgo-android.allow'
  | 'duckduckgo-android.deny'
  | 'samsung.additionalPrivacyControls'
  | 'samsung.securityAndPrivacy'
  | 'samsung.sitesAndDownloads'
  | 'samsung.sitePermissions'

/** What is on buttons and rows. */
type Labels = { readonly [label in Label]?: string }

/** The labels that the guides name, as the buttons have them in a language other than English. */
interface LabelTable {
  /** As in `lang`. */
  readonly language: string
  /** Those that are known. The English ones, which stand in for the others, come with the guides. */
  readonly own: Labels
}

/** Links that work from a page, after a press: docs/facts/guidance.md#links-from-a-web-page. */
type Link =
  | {
      readonly opens: 'camera settings' | 'microphone settings' | 'screen settings' | 'devices'
      readonly href: string
    }
  | {
      readonly leaves: 'line' | 'kakaotalk' | 'instagram' | 'threads' | 'intent' | 'x-safari'
    }

/** A ring around it, with the number of the step of this name. */
interface Look {
  readonly step?: string
}

/** A menu bar with one menu open, as on a Mac; without `bar`, a menu by itself. */
interface Menu {
  readonly kind: 'menu'
  readonly bar?: readonly (Look & {
    readonly text: Label | Name$1
  })[]
  readonly rows: readonly Row[]
}

/** What goes by its own name everywhere: the site, the browser, the browser in a list of apps, the app around the page. */
interface Name$1 {
  readonly name: 'host' | 'browser' | 'browserApp' | 'app'
}

/** Some of these texts, each at its place. */
type Overrides<Texts> = Texts extends string
  ? Texts
  : { readonly [Name in keyof Texts]?: Overrides<Texts[Name]> | undefined }

/** What a press on an icon unfolds below the bar; on a phone a sheet. */
interface Panel {
  readonly kind: 'panel'
  readonly title?: Label | Name$1
  readonly rows: readonly Row[]
}

/** What stands on the person's own screen, as data: one scene after the other, in the order in which they meet them. */
type Picture = readonly [Scene, ...Scene[]]

/** A question that the person answers by looking at their screen. */
interface Question {
  /** What `answers` of the next `Situation` calls it. */
  readonly about: string
  readonly text: ReadySentence
  readonly answers: readonly {
    readonly value: string
    readonly text: ReadySentence
  }[]
}

/** A question, with who or what it is about above its answers. */
type Question$1 = {
  readonly kind: 'question'
  readonly answers: readonly (Look & {
    readonly text: Label
  })[]
} & (
  | {
      /** The browser's own, about the site. */
      readonly like: 'chromium' | 'firefox' | 'safari' | 'ios' | 'phone'
    }
  | {
      /** The system's, about an app. */
      readonly like: 'macos'
      readonly asker: Name$1
    }
)

/** Who needs a guide, and in which words. */
interface Reader {
  /** With the version of the system, if `osVersionOf` tells it: then the person does not need to be asked. */
  readonly platform: Platform
  /** The language of the browser's and the system's own buttons, as `navigator.language` has it. */
  readonly labelLanguage: string
  /** The language of our sentences, as far as there is one: else English. */
  readonly wordLanguage: string
  /** Shown instead of `{host}`. */
  readonly host: string
  /** What our sentences say is joined. @default 'call' */
  readonly occasion?: Occasion | undefined
  /** Said instead of our words, whatever language those are in. */
  readonly overrides?: GuideOverrides | undefined
  /** Hears, in development, what of them is no text of ours. */
  readonly warn?: ((message: string) => void) | undefined
}

/** What is on one of them, and in which language. */
interface ReadyAnswer {
  readonly label: string
  readonly lang: string
}

/** The buttons of the browser's question, the one to choose first. */
interface ReadyAnswers {
  readonly allow: readonly [ReadyAnswer, ...ReadyAnswer[]]
  readonly refuse: ReadyAnswer
}

/** What follows a press of the browser's own button in a page that was blocked. */
interface ReadyByButton {
  readonly question: string
  readonly refuse: ReadyAnswer
  readonly allow: ReadyAnswer
}

/** A guide in the words of its reader. */
interface ReadyGuide {
  /** Stable, and said in reports: `firefox-blocked`. */
  readonly id: string
  readonly lead?: ReadySentence
  readonly otherwise?: ReadySentence
  readonly steps: readonly ReadyStep[]
  readonly picture?: ReadyPicture
  readonly below?: Below
  /** Absent if no one has read the buttons of this browser's question in this language. */
  readonly answers?: ReadyAnswers
  /** Absent if no one has read, in this language, what the browser asks after a press of its own button. */
  readonly byButton?: ReadyByButton
  readonly after: After
  /** The address of the vendor's own help. */
  readonly help?: string
  readonly confidence: Confidence
}

/** Drawn; if there are words next to it, they are its name. */
interface ReadyIcon {
  readonly icon: Icon
  readonly alt: string
  readonly words?: ReadyLabel
}

/** The exact words on a button or row, never translated and in the language that is really on it; or a name. */
interface ReadyLabel {
  readonly label: string
  /** Absent for names: of the browser, the app or the host, and for code. */
  readonly lang?: string
  /** It is a command, or the name of a setting: always written from left to right. */
  readonly isCode?: true
}

/** The picture as it is drawn: labels in words, and the rows of devices that are not asked for left out. */
interface ReadyPicture {
  readonly alt: string
  readonly scenes: Resolved<Picture>
}

/** What is read one after the other. */
type ReadySentence = readonly Word[]

/** One step of a guide, in the reader's words. */
interface ReadyStep {
  readonly name?: string
  readonly text: ReadySentence
  readonly note?: ReadySentence
  readonly device?: Device
  readonly link?: Link
  readonly doneWhen?: 'allowed' | 'askable' | 'found' | 'starts'
}

/** The same data with every label and every name in words. */
type Resolved<Data> = Data extends Label | Name$1
  ? ReadyLabel
  : Data extends object
    ? { readonly [Key in keyof Data]: Resolved<Data[Key]> }
    : Data

/** One line of a panel, a menu or a page of settings. */
interface Row extends Look {
  readonly text: Label | Name$1
  /** It belongs to this device: left out if that is not asked for. */
  readonly device?: Device
  /** What is at the end of it. A `switch` is off, as the person finds it. @default nothing */
  readonly control?: 'switch' | 'menu' | 'button' | 'cross' | 'leads on' | 'tick'
  /** The words in the control or before it. */
  readonly value?: Label
}

/** One thing on the person's screen, such as the browser's bar or a page of settings. */
type Scene = Bar | Panel | Menu | Settings | Question$1 | Tiles

/** A page of the settings of a system or browser, under its path. */
interface Settings {
  readonly kind: 'settings'
  readonly like: 'windows' | 'macos' | 'ios' | 'android' | 'chromeos' | 'gnome' | 'browser'
  /** A page about only this device: left out if that is not asked for. */
  readonly device?: Device
  readonly path: readonly (Label | Name$1)[]
  readonly rows: readonly Row[]
}

interface SharedWords {
  /** Which language they are in, as in `lang`. */
  readonly language: string
  /** Replaces a drawing that the person cannot see. */
  readonly icons: Readonly<Record<Icon, Message>>
  /** The side of a window that something is on. */
  readonly sides: Readonly<Record<'left' | 'right', Message>>
  /** Replaces a name that is not known. */
  readonly unnamed: Readonly<Record<Exclude<Name$1['name'], 'host'>, Message>>
  /** Replaces a picture that the person cannot see. */
  readonly picture: Message
}

/** What is in the way, and of which devices. */
interface Situation {
  /**
   * Most likely first: both layers if it is not known which one refused, and then whatever else it may be. Each as `causeOf` in
   * `@precall/core/platform` tells it: inside an app, for instance, a refusal is not one in a browser.
   */
  readonly against: readonly [Against, ...Against[]]
  /** Those that are in the way. */
  readonly devices: readonly Device[]
  /** Asked for as well, and known to work: its step is shown as done. */
  readonly working?: Device | undefined
  /** The browser would ask again in a new load of the page: the refusal was seen in this one, and is in no setting. */
  readonly refusedHere?: boolean | undefined
  /** The refusal is older than this load of the page: no request was made in it. */
  readonly refusedBefore?: boolean | undefined
  /** Nothing was asked for yet: the button that asks is OK, and not one that tries again. */
  readonly unasked?: boolean | undefined
  /** What the person has answered, where they were asked: the `value` of each answer, by `about`. */
  readonly answers?: Readonly<Record<string, string>>
}

/**
 * The same as `@precall/guides`, with everything in it: for an app that is bundled into one file, where `import()` would
 * bring all languages. `load` fetches nothing.
 *
 * The labels are in English, and in the languages that are given: `staticGuides([de, fr])`, from `@precall/guides/labels`.
 */
declare function staticGuides(labels?: readonly LabelTable[]): Guides

/** The quick switches of a phone. */
interface Tiles {
  readonly kind: 'tiles'
  readonly tiles: readonly (Look & {
    readonly text: Label
    readonly device?: Device
  })[]
}

/** A piece of a sentence: our own text, the label of a button, or an icon that is drawn. */
type Word = string | ReadyLabel | ReadyIcon
