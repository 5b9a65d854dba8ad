import { fileURLToPath } from 'node:url'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { samples } from './packages/react/test/doms/samples.ts'
import { fonts } from './packages/e2e/src/support/browser/sameEverywhere.ts'

const packagesReact = fileURLToPath(new URL('packages/react', import.meta.url))

const realBrowser = {
  environment: 'node',
  testTimeout: 30_000,
  hookTimeout: 30_000,
  // Within the time of a test. Two cores may be busy with another part, and a browser then takes its time.
  expect: { poll: { timeout: 10_000 } },
  // Two windows on one screen take the focus from each other, and a prompt without focus answers no key.
  fileParallelism: false,
}

const withPages = { ...realBrowser, globalSetup: 'packages/e2e/src/support/pages/buildPages.ts' }

const dom = {
  environment: 'happy-dom',
  include: ['packages/react/src/**/*.test.tsx', 'packages/recipes/test/*.test.tsx'],
  setupFiles: [`${packagesReact}/test/setup.ts`],
  isolate: false,
}

// As an app sets its own tests up.
const appsOwn = {
  include: ['packages/react/test/doms/*.test.{ts,tsx}'],
  setupFiles: [
    '@testing-library/jest-dom/vitest',
    'packages/testing/src/setup.ts',
    'packages/react/test/doms/patience.ts',
  ],
  globals: true,
}

// React 18 has a folder of its own because react-dom and the testing library load `react` themselves, out of our reach:
// only beside a React 18 do they find it.
const react18 = {
  find: /^(react|react-dom|@testing-library\/react)(?=$|\/)/,
  replacement: `${packagesReact}/react-18/node_modules/$1`,
}

// As root, Chromium has no sandbox. The rest is for a machine without a network.
const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']
// As launchChromium has it in the other parts: the same on every machine.
const env = { ...(process.env as Record<string, string>), ...fonts, LANGUAGE: 'en', TZ: 'UTC' }
const provider = playwright({
  launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args, env },
  contextOptions: { locale: 'en-US', timezoneId: 'UTC', colorScheme: 'light' },
})

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'packages/{appointments,core,testing,guides,demo,bench,server}/{src,catalogue}/**/*.test.ts',
            'packages/demo/server/*.test.ts',
            'packages/recipes/test/*.test.ts',
            'scripts/**/*.test.mjs',
          ],
        },
      },
      {
        plugins: [react()],
        // The libraries that these stories open their dialogs in load React 19 themselves.
        test: { name: 'dom', ...dom, include: [...dom.include, 'stories/own-dialogs/*.test.tsx'] },
      },
      { plugins: [react()], resolve: { alias: [react18] }, test: { name: 'dom-react18', ...dom } },
      ...['happy-dom', 'jsdom'].map((environment) => ({
        plugins: [react(), samples()],
        test: { ...appsOwn, name: `doms-${environment}`, environment },
      })),
      {
        plugins: [
          storybookTest({
            configDir: fileURLToPath(new URL('.storybook', import.meta.url)),
            // axe measures colours, and a thing that moves has several.
            initialGlobals: { motion: 'reduced' },
          }),
        ],
        test: {
          name: 'stories',
          testTimeout: 30_000,
          // One page for all of them: opening one takes longer than most stories do.
          isolate: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider,
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      { test: { name: 'screens', include: ['packages/e2e/src/screens/*.test.ts'], ...withPages } },
      { test: { name: 'chromium', include: ['packages/e2e/src/chromium/*.test.ts'], ...withPages } },
      { test: { name: 'prompts', include: ['packages/e2e/src/prompts/*.test.ts'], ...withPages } },
      { test: { name: 'firefox', include: ['packages/e2e/src/firefox/*.test.ts'], ...withPages } },
      { test: { name: 'webkit', include: ['packages/e2e/src/webkit/*.test.ts'], ...withPages } },
      ...['pglite', 'postgres'].map((engine) => ({
        test: {
          name: `server-${engine}`,
          environment: 'node',
          include: ['packages/server/test/*.test.ts'],
          globalSetup: [
            'packages/server/test/support/buildOnce.ts',
            ...(engine === 'postgres' ? ['packages/server/test/support/globalPostgres.ts'] : []),
          ],
          env: { PRECALL_ENGINE: engine },
          testTimeout: 20_000,
          // The embedded database takes a second to open, and longer while another part is running.
          hookTimeout: 30_000,
        },
      })),
      {
        test: {
          name: 'packed',
          include: ['packages/e2e/src/packed/*.test.ts'],
          ...realBrowser,
          // Next compiles a page when it is first asked for, which is before the tests.
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
