import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const packagesReact = fileURLToPath(new URL('packages/react', import.meta.url))

const dom = {
  environment: 'happy-dom',
  include: ['packages/react/src/**/*.test.tsx'],
  setupFiles: [`${packagesReact}/test/setup.ts`],
}

// React 18 has a folder of its own because react-dom and the testing library load `react` themselves, out of our reach:
// only beside a React 18 do they find it.
const react18 = {
  find: /^(react|react-dom|@testing-library\/react)(?=$|\/)/,
  replacement: `${packagesReact}/react-18/node_modules/$1`,
}

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', environment: 'node', include: ['packages/{core,testing,guides}/src/**/*.test.ts'] } },
      { plugins: [react()], test: { name: 'dom', ...dom } },
      { plugins: [react()], resolve: { alias: [react18] }, test: { name: 'dom-react18', ...dom } },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['packages/e2e/src/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
          // Two windows on one screen take the focus from each other, and a prompt without focus answers no key.
          fileParallelism: false,
        },
      },
    ],
  },
})
