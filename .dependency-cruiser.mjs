// The import law of docs/architecture.md. Every rule was seen to fail on a planted fault.

/** The files through which a package may be entered. */
const doors =
  'testing/test/|server/(load\\.mjs|test/support/postgres\\.ts)$|recipes/(registry\\.json|src/[^/]+/[A-Z]\\w+\\.tsx)$|[^/]+/catalogue/index\\.ts$|screens/src/list\\.ts$|[^/]+/src/(index\\.tsx?|call\\.ts|check\\.ts|devices\\.ts|static\\.ts|labels/index\\.ts|locales/en\\.ts|log\\.ts|media\\.ts|msw\\.ts|platform\\.ts|report\\.ts|screen\\.ts|playwright\\.ts|setup\\.ts|styles(\\.layered)?\\.css|styles\\.d\\.ts|troubleshoot\\.ts)$'

const test = '\\.test\\.tsx?$|^packages/[^/]+/test/'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    law('core-stands-alone', 'The core imports nothing of ours.', {
      from: { path: '^packages/core/', pathNot: test },
      to: { path: '^packages/(?!core/)' },
    }),
    law('core-tests-may-simulate', 'Tests of the core import the simulated browsers as well, and nothing else.', {
      from: { path: `^packages/core/.*(${test})` },
      to: { path: '^packages/(?!(core|testing)/)' },
    }),
    law('react-imports-core', 'React imports the core, and only the core; the guides when a person is stuck.', {
      from: { path: '^packages/react/', pathNot: test },
      to: { path: '^packages/(?!(core|react|guides)/)' },
    }),
    law(
      'one-door',
      'What a page loads before a press knows the screens and the guides as types: they come by one `import()`.',
      {
        from: { path: '^packages/react/src/(root|parts|index\\.ts)', pathNot: test },
        to: {
          path: '^packages/(guides/|react/src/(screens|guides)/)|/locales/en\\.ts$|core/src/(call|log|media|platform|report|screen)\\.ts$',
          dynamic: false,
          dependencyTypesNot: ['type-only'],
        },
      },
    ),
    law('guides-import-core-types', 'The guides are data about platforms: of the core they know the types.', {
      from: { path: '^packages/guides/', pathNot: test },
      to: { path: '^packages/(?!guides/)', dependencyTypesNot: ['type-only'] },
    }),
    law(
      'appointments-import-core-types',
      'The client of an appointment knows the types of the core, and no code of ours.',
      {
        from: { path: '^packages/appointments/src/', pathNot: test },
        to: { path: '^packages/(?!appointments/)', dependencyTypesNot: ['type-only'] },
      },
    ),
    law('appointments-need-nothing', 'It brings no dependency. MSW is for those who take its handlers.', {
      from: { path: '^packages/appointments/src/', pathNot: `${test}|/msw\\.ts$` },
      to: { pathNot: '^packages/' },
    }),
    law('appointments-tests-may-simulate', 'Its tests drive a real gate in a simulated browser.', {
      from: { path: `^packages/appointments/.*(${test})` },
      to: { path: '^packages/(?!(appointments|core|testing)/)' },
    }),
    law('react-tests-may-simulate', 'Tests of the parts import the simulated browsers as well, and nothing else.', {
      from: { path: `^packages/react/.*(${test})` },
      to: { path: '^packages/(?!(core|react|testing|guides)/)' },
    }),
    law('testing-imports-core', 'The simulated browsers import the core, and only the core.', {
      from: { path: '^packages/testing/' },
      to: { path: '^packages/(?!(core|testing)/)' },
    }),
    law(
      'recipes-import-what-an-app-may',
      'A recipe is copied into an app, which has @precall/react and nothing else of ours.',
      {
        from: { path: '^packages/recipes/src/' },
        to: { path: '^packages/(?!(react/|recipes/src/))' },
      },
    ),
    law('recipes-stand-alone', 'A recipe is copied by its folder, and imports no other.', {
      from: { path: '^packages/recipes/src/([^/]+)/' },
      to: { path: '^packages/recipes/src/(?!$1/)' },
    }),
    law('server-imports-the-core', 'The server imports the types of the core, and the schema of its reports.', {
      from: { path: '^packages/server/', pathNot: test },
      to: { path: '^packages/(?!(server/|core/src/report\\.ts$))', dependencyTypesNot: ['type-only'] },
    }),
    law('server-tests-may-be-a-client', 'Its tests ask it as an app does, by the client that an app installs.', {
      from: { path: `^packages/server/.*(${test})` },
      to: { path: '^packages/(?!(appointments|core|server)/)' },
    }),
    law('nothing-imports-the-server', 'Packages that apps install know the server by its document alone.', {
      from: { path: '^packages/(core|guides|react|testing|recipes|appointments)/' },
      to: { path: '^packages/server/' },
    }),
    law('machine-is-pure', 'The machine imports the vocabulary and the table of obstacles, and nothing else.', {
      from: { path: '^packages/core/src/machine\\.ts$' },
      to: { pathNot: '^packages/core/src/(vocabulary|obstacles)\\.ts$' },
    }),
    law('vocabulary-is-the-ground', 'The vocabulary imports nothing.', {
      from: { path: '^packages/core/src/vocabulary\\.ts$' },
      to: {},
    }),
    law(
      'no-barrel-from-inside',
      'A package does not import its own index: that hides where things are, and makes cycles. Its tests may, as an app.',
      {
        from: { path: '^packages/([^/]+)/', pathNot: `${test}|^packages/testing/src/global\\.ts$` },
        to: { path: '^packages/$1/src/index\\.tsx?$' },
      },
    ),
    law(
      'by-the-front-door',
      'A package is imported by its name, not by the path of a file in it. Each recipe is a door; tests may share tables.',
      {
        from: { path: '^packages/([^/]+)/' },
        to: { path: '^packages/', pathNot: `^packages/($1/|${doors})` },
      },
    ),
    law('stories-by-the-front-door', 'Stories enter a package by the same doors.', {
      from: { path: '^(stories|\\.storybook)/' },
      to: { path: '^packages/', pathNot: `^packages/(${doors})` },
    }),
    law('stories-are-the-end', 'Nothing imports a story, nor what shows it.', {
      from: { path: '^packages/' },
      to: { path: '^(stories|\\.storybook)/' },
    }),
    law('screens-import-what-they-show', 'The screens are those of the parts, in the demo, over simulated browsers.', {
      from: { path: '^packages/screens/' },
      to: { path: '^packages/(?!(screens|core|react|testing|demo)/)' },
    }),
    law('the-list-is-bare', 'The list of screens brings no styles: pages that compare looks take it.', {
      from: { path: '^packages/screens/src/(list|screens|situation|stageScreen|stillTime)\\.ts$' },
      to: { path: '^packages/demo/|\\.css$', reachable: true },
    }),
    law(
      'e2e-is-for-the-bench',
      'The tests in real browsers lend their browser to the benchmarks, and to nothing else.',
      {
        from: { path: '^(packages/(?!(e2e|bench)/)|stories|\\.storybook)' },
        to: { path: '^packages/e2e/' },
      },
    ),
    law('bench-is-the-end', 'Nothing imports a benchmark.', {
      from: { path: '^(packages/(?!bench/)|stories|\\.storybook)' },
      to: { path: '^packages/bench/' },
    }),
    law('no-cycles', 'Imports go down.', { from: {}, to: { circular: true } }),
    law('core-needs-nothing', 'The core and the simulated browsers bring no dependency, not even React.', {
      from: { path: '^packages/(core|testing)/src/', pathNot: test },
      // What runs before tests takes its hooks from the test runner of the app.
      to: { pathNot: '^packages/|/node_modules/vitest/' },
    }),
    law('clsx-alone', 'The React package brings clsx and nothing else; React itself belongs to the app.', {
      from: { path: '^packages/react/src/', pathNot: test },
      to: { pathNot: '^packages/|/node_modules/(clsx|react|react-dom)/' },
    }),
    law('no-lumber-room', 'A thing lives beside its only user, or has a name of its own.', {
      from: {},
      to: { path: '/(utils?|helpers?|common|types|constants)(\\.tsx?$|/)', pathNot: 'node_modules/' },
    }),
    // Vite takes `?inline` off, and the build of the pages fails where nothing is left.
    law('not-found', 'An import leads somewhere.', {
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?inline$|^virtual:' },
    }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // That app is whole only once shadcn has put the recipes into a copy of it.
    exclude: { path: '^packages/([^/]+/dist/|e2e/apps/recipes/)' },
    // A type imported against the law is a dependency of the mind, if not of the bundle.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}

function law(name, comment, rule) {
  return { name, comment, severity: 'error', ...rule }
}
