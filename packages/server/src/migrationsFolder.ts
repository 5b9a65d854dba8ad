import { fileURLToPath } from 'node:url'

/** In `src` and in the built file alike, which is in `dist` next to it. */
export const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))
