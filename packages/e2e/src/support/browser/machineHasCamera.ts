import { existsSync } from 'node:fs'

/** Chromium has no switch against a real camera, so without one is only where there is none. */
export const machineHasCamera: boolean = existsSync('/dev/video0')
