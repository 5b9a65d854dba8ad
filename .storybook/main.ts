import type { StorybookConfig } from '@storybook/react-vite'
import tailwind from '@tailwindcss/vite'
import ts from 'typescript'
import { readGlossary } from './glossary.ts'

/** All stories are on one page, which has the layers of the demo and of Tailwind: the style sheet of recipes has to be in one too. */
const oneStyleSheet = {
  name: 'one-style-sheet',
  enforce: 'pre' as const,
  resolveId: {
    filter: { id: /^@precall\/react\/styles\.css$/ },
    handler(this: { resolve(id: string, importer?: string): Promise<unknown> }, _: string, importer?: string) {
      return this.resolve('@precall/react/styles.layered.css', importer) as Promise<{ id: string }>
    },
  },
}

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  // The pictures of every screen, for the pages that show many at a time.
  staticDirs: [{ from: '../docs/screens', to: '/screens' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // Nothing is sent anywhere, and nothing is fetched: the built site works from a folder without a network.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false, menuOnboardingChecklist: false, backgrounds: false, outline: false },
  typescript: {
    check: false,
    // docs/decisions/0025: only TypeScript's own checker sees the props of our parts. Tests read no docs.
    reactDocgen: !process.env.VITEST && 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      include: ['packages/react/src/**/*.{ts,tsx}', 'packages/recipes/src/**/*.tsx', 'stories/hooks/Given.tsx'],
      exclude: ['**/*.test.tsx', 'packages/react/src/{guides,screens}/**'],
      shouldRemoveUndefinedFromOptional: true,
      compilerOptions: {
        strict: true,
        noErrorTruncation: true,
        jsx: ts.JsxEmit.ReactJSX,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
      },
      // Leave out the hundreds of props that every element has, and the gate that the hook takes instead of options.
      propFilter: ({ declarations = [] }, { name }) =>
        declarations.some((declaration) => !declaration.fileName.includes('node_modules')) &&
        !(name === 'usePermissionState' && declarations.some((declaration) => declaration.name === 'GateController')),
    },
  },
  viteFinal: (vite) => ({
    ...vite,
    // For the recipe that is in Tailwind.
    plugins: [...(vite.plugins ?? []), tailwind(), oneStyleSheet],
    define: { ...vite.define, GLOSSARY: JSON.stringify(readGlossary()) },
    build: {
      ...vite.build,
      chunkSizeWarningLimit: 2000,
      // 'use client' speaks to servers, and none renders the workshop.
      rolldownOptions: {
        ...vite.build?.rolldownOptions,
        checks: { moduleLevelDirective: false, pluginTimings: false },
      },
    },
  }),
}
export default config
