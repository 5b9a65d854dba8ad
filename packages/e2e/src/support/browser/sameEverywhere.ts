import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Whether the fonts of scripts/debian-packages.txt are where Debian has them. Elsewhere browsers take what the machine has. */
export const hasOurFonts: boolean = ['truetype/noto/NotoSans-Regular.ttf', 'opentype/noto'].every((path) =>
  existsSync(`/usr/share/fonts/${path}`),
)

/** What makes a browser find those and no others. */
export const fonts: { readonly FONTCONFIG_FILE?: string } = hasOurFonts
  ? { FONTCONFIG_FILE: fileURLToPath(new URL('fonts.conf', import.meta.url)) }
  : {}

/**
 * The environment of a browser under test: its language, clock, fonts and looks are the same on every machine. Its settings
 * are in `folder`, out of reach of those of the person at this machine.
 */
export function sameEverywhere(folder: string, language: string): NodeJS.ProcessEnv {
  return {
    // Chromium on Linux takes its language from here, and elsewhere from a flag.
    LANGUAGE: language,
    TZ: 'UTC',
    // GTK's theme is the system's, which may be dark or of high contrast.
    XDG_CONFIG_HOME: folder,
    GTK_THEME: 'Adwaita',
    ...fonts,
  }
}
