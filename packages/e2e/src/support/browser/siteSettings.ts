import type { Device } from '@precall/core'

export type SiteSetting = 'allow' | 'block' | 'default'

/** What a site may use, as the browser's settings have it. */
export type SiteSettings = { readonly [device in Device]?: SiteSetting }

/** The part of a profile's `Preferences` file in which a browser keeps these settings, by origin. */
export function preferencesFor(sites: Readonly<Record<string, SiteSettings>>): object {
  const exceptionsFor = (device: Device) =>
    Object.fromEntries(
      Object.entries(sites)
        .filter(([, settings]) => settings[device] === 'allow' || settings[device] === 'block')
        .map(([origin, settings]) => [`${origin},*`, { setting: settings[device] === 'allow' ? 1 : 2 }]),
    )
  const exceptions = { media_stream_camera: exceptionsFor('camera'), media_stream_mic: exceptionsFor('microphone') }
  return { profile: { content_settings: { exceptions } } }
}
