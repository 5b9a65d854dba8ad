import { Captures } from '../media/captures'
import type { CreateStream } from '../media/mediaDevices'
import type { SimulatedScene } from '../media/scene'
import type { Page } from '../page/page'
import type { Place } from '../page/place'
import { rejectionOf } from '../page/rejection'
import type { Rejection } from '../engines/engine'
import { notEstablished } from '../world/notEstablished'
import type { Profile } from '../profiles/profiles'
import type { ScreenPicker } from './picker'
import { pickerRefusals } from './picker'
import type { ScreenSharing, Surface } from './screenSharing'

interface Parts {
  readonly profile: Profile
  readonly sharing: ScreenSharing
  /** What the system says once something is chosen. Absent: it allows it. */
  readonly systemRefusal: Rejection | undefined
  readonly administratorForbids: boolean
  readonly place: Place
  readonly page: Page
  readonly refusedInTab: { is: boolean }
  readonly scene: () => SimulatedScene
  readonly createStream: CreateStream
  readonly changed: () => void
}

interface Request {
  readonly options: DisplayMediaStreamOptions
  readonly resolve: (stream: MediaStream | Promise<MediaStream>) => void
  readonly reject: (error: Error) => void
}

/** `getDisplayMedia`, and what people do with what it opens. */
export class Screens {
  readonly #parts: Parts
  readonly #captures: Captures
  readonly #waiting: Request[] = []
  #picker: ScreenPicker | undefined
  #gone = false

  constructor(parts: Parts) {
    this.#parts = parts
    this.#captures = new Captures(parts.changed)
  }

  /** The picker on the screen. */
  get picker(): ScreenPicker | undefined {
    return this.#parts.page.visible ? this.#picker : undefined
  }

  get liveTracks(): MediaStreamTrack[] {
    return this.#captures.liveTracks
  }

  // Rejects, and never throws (docs/facts/browsers.md#screen-constraints).
  request(options: DisplayMediaStreamOptions = {}): Promise<MediaStream> {
    const refused = this.#refusalOf(options)
    if (refused) return Promise.reject(rejectionOf(refused))
    return new Promise((resolve, reject) => {
      this.#waiting.push({ options, resolve, reject })
      this.#open()
    })
  }

  /** By the browser's own bar, or because what was shared is closed (docs/facts/browsers.md#screen-ended). */
  end(): void {
    this.#captures.endTracksFrom('microphone')
    this.#captures.endTracksFrom('camera')
    this.#parts.changed()
  }

  /** The page is gone: what is chosen later reaches no one. */
  leave(): void {
    this.#gone = true
    this.#waiting.splice(0)
    this.#picker = undefined
    this.#captures.stop()
  }

  #refusalOf({ video = true, audio }: DisplayMediaStreamOptions): Rejection | undefined {
    const { sharing, place, page, administratorForbids, refusedInTab, profile } = this.#parts
    if (sharing.withoutPress && !isPressed(page)) return sharing.withoutPress
    if (this.#waiting.length > 0 && sharing.second === 'needs a press of its own') return sharing.withoutPress
    if (video === false) return sharing.soundAlone
    if (hasExact(video) || hasExact(audio)) return sharing.exact
    const barred = place.barsScreen()
    if (barred === 'sandboxed') return place.sandboxed
    if (barred === 'framed') return sharing.framed
    if (barred === 'header' && sharing.header) return sharing.header
    if (administratorForbids) {
      if (sharing.administrator) return sharing.administrator
      throw notEstablished(`What ${profile} says where an administrator forbids to share the screen`)
    }
    return refusedInTab.is ? sharing.cancelled : undefined
  }

  #open(): void {
    if (this.#picker || this.#waiting.length === 0) return
    const { sharing, page, changed } = this.#parts
    const press = (act: (request: Request) => void) => {
      if (this.#picker !== picker) throw new Error(pickerRefusals.gone)
      if (!page.visible) throw new Error(pickerRefusals.hidden)
      const request = this.#waiting[0]!
      act(request)
      this.#waiting.shift()
      this.#picker = undefined
      page.takeFocusFromPrompt()
      this.#open()
      changed()
    }
    const picker: ScreenPicker = {
      surfaces: sharing.surfaces,
      share: (surface, { sound = false } = {}) => press((request) => this.#share(request, surface, sound)),
      cancel: () => press((request) => this.#cancel(request)),
    }
    this.#picker = picker
    page.giveFocusToPrompt()
    changed()
  }

  #share({ options, resolve, reject }: Request, surface: Surface, sound: boolean): void {
    const { sharing, systemRefusal } = this.#parts
    if (!sharing.surfaces.includes(surface)) throw new Error(pickerRefusals.offered(surface))
    if (sound && !(options.audio && sharing.withSound.includes(surface))) throw new Error(pickerRefusals.sound(surface))
    // A tab is the browser's own, and no system keeps it from it: https://github.com/alyssaxuu/screenity/issues/37
    if (systemRefusal && surface !== 'browser') return reject(rejectionOf(systemRefusal))
    return resolve(this.#capture(surface, sound))
  }

  #cancel({ reject }: Request): void {
    const { sharing, refusedInTab } = this.#parts
    reject(rejectionOf(sharing.cancelled))
    if (sharing.refusalLasts === 'this request') return
    refusedInTab.is = true
    for (const other of this.#waiting.splice(1)) other.reject(rejectionOf(sharing.cancelled))
  }

  async #capture(surface: Surface, sound: boolean): Promise<MediaStream> {
    const { sharing, createStream, scene } = this.#parts
    const devices = sound ? (['microphone', 'camera'] as const) : (['camera'] as const)
    const stream = await createStream(devices, { video: true, audio: sound }, scene())
    for (const track of stream.getTracks()) {
      const settings = track.getSettings.bind(track)
      const tells = track.kind === 'video' && sharing.tellsSurface
      const put = (name: string, value: unknown) => Object.defineProperty(track, name, { configurable: true, value })
      put('label', sharing.labels[track.kind === 'video' ? surface : 'sound'])
      put('getSettings', () => ({ ...settings(), ...(tells && { displaySurface: surface }) }))
    }
    this.#captures.add(devices, stream)
    if (this.#gone) this.#captures.stop()
    return stream
  }
}

function hasExact(constraints: DisplayMediaStreamOptions['video']): boolean {
  if (typeof constraints !== 'object') return false
  return Object.values(constraints).some((one: unknown) => Object(one) === one && 'exact' in (one as object))
}

/** By the control, or by a real event of the document that the test runs in. */
function isPressed(page: Page): boolean {
  if (page.pressed) return true
  const { navigator, event } = globalThis as {
    readonly navigator?: { readonly userActivation?: { readonly isActive: boolean } }
    readonly event?: { readonly type: string }
  }
  return navigator?.userActivation?.isActive ?? event !== undefined
}
