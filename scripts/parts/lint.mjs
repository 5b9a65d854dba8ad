import { checkCommand } from '../check.mjs'
import { sum } from '../count.mjs'

export async function lint() {
  return sum([
    await checkCommand('oxlint: code, hooks, React rules, accessibility', 'oxlint', ['--type-aware']),
    await checkCommand('oxfmt: format', 'oxfmt', ['--check']),
    await checkCommand('dependency-cruiser: import law', 'depcruise', [
      '--config',
      '.dependency-cruiser.mjs',
      'packages',
      'stories',
      '.storybook',
    ]),
    await checkCommand('knip: unused code and dependencies', 'knip', ['--no-progress']),
    await checkCommand('es-check: what old browsers read is ES5', 'es-check', ['es5', 'packages/core/outdated.js']),
    await checkCommand('getUserMedia and getDisplayMedia: one call site each', 'node', [
      'scripts/check/one-get-user-media.mjs',
    ]),
    await checkCommand('unions: no regular expression in place of one', 'node', ['scripts/check/alternations.mjs']),
    await checkCommand('styles: the two style sheets are the same', 'node', ['scripts/unlayer.mjs', '--check']),
    await checkCommand('labels: what the guides name is in the tables', 'node', ['scripts/labels.mjs', '--check']),
    await checkCommand('options: the tables in the READMEs are what the types say', 'node', [
      'scripts/options.mjs',
      '--check',
    ]),
    await checkCommand('openapi: the document of the endpoints is what the server describes', 'node', [
      'scripts/openapi.mjs',
      '--check',
    ]),
    await checkCommand('contract: the types of the contract are what the document says', 'node', [
      'scripts/contract.mjs',
      '--check',
    ]),
    await checkCommand('changesets: every one can be released', 'node', ['scripts/check/changesets.mjs']),
    await checkCommand('manifests: every package says whose it is, where it is from and what it runs on', 'node', [
      'scripts/check/manifests.mjs',
    ]),
    await checkCommand('styles: the looks of guides are in their code', 'node', [
      'scripts/inline-looks.mjs',
      '--check',
    ]),
    await checkCommand('links: every page leads somewhere', 'node', ['scripts/check/links-in-docs.mjs']),
    await checkCommand('english: every word reads as a native speaker writes it', 'node', [
      'scripts/check/english.mjs',
    ]),
    await checkCommand('glossary: it has every word that the packages offer', 'node', ['scripts/check/glossary.mjs']),
    await checkCommand('files: each is short, or says why not', 'node', ['scripts/check/long-files.mjs']),
    await checkCommand('citations: every one leads to a fact', 'node', ['scripts/check/citations.mjs']),
  ])
}
