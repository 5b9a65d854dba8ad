import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

export type Files = ReadonlyMap<string, string | Uint8Array>

export type ReactVersion = 18 | 19

interface BundleOptions {
  /** @default 19 */
  readonly react?: ReactVersion
  /** What runs it. For a server everything is in one file. @default 'browser' */
  readonly target?: 'browser' | 'server'
  /** Which React it is with, and whether it is minified. @default 'development' */
  readonly mode?: 'development' | 'production'
}

/** The folder of the pages. */
export const FOLDER = fileURLToPath(new URL('../../../pages/', import.meta.url))

// What runs before all tests has no `import.meta.resolve`.
const require = createRequire(import.meta.url)

// React 18 has a folder of its own, as in vitest.config.ts.
const react18 = {
  find: /^(react|react-dom)(?=$|\/)/,
  replacement: join(require.resolve('@precall/react-18/package.json'), '../node_modules/$1'),
}

/**
 * Builds modules, by default of `FOLDER` and with React's development build, each under its name.
 *
 * Vite's own server would reload a page when it finds one more dependency to prepare, in the middle of a test.
 */
export async function bundle(
  input: Readonly<Record<string, string>>,
  { react: version = 19, target = 'browser', mode = 'development' }: BundleOptions = {},
): Promise<Files> {
  const forServer = target === 'server'
  const built = await build({
    configFile: false,
    root: FOLDER,
    logLevel: 'warn',
    mode,
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    plugins: [react()],
    resolve: { alias: version === 18 ? [react18] : [] },
    ssr: { noExternal: true },
    build: {
      ssr: forServer,
      write: false,
      minify: mode === 'production',
      cssCodeSplit: false,
      rolldownOptions: {
        input,
        output: { entryFileNames: '[name].js', assetFileNames: 'style[extname]', codeSplitting: !forServer },
      },
    },
  })
  const outputs = Array.isArray(built) ? built : [built as Exclude<typeof built, unknown[]>]
  return new Map(
    outputs
      .flatMap((output) => ('output' in output ? output.output : []))
      .map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  )
}
