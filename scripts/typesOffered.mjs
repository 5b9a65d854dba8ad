// The types that the packages offer, as TypeScript reads them from the sources.
import { join } from 'node:path'
import ts from 'typescript'
import { folderOf, manifestOf, shipped } from './packages.mjs'

/** Each entry of each published package: the `name` of its folder, and the `module` whose exports are offered. */
export function typesOffered() {
  const entries = shipped().flatMap((name) => entriesOf(name).map((path) => ({ name, path })))
  const program = ts.createProgram(
    entries.map(({ path }) => path),
    {
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      module: ts.ModuleKind.ESNext,
      jsx: ts.JsxEmit.ReactJSX,
      allowImportingTsExtensions: true,
      noEmit: true,
      noLib: true,
      types: [],
    },
  )
  const checker = program.getTypeChecker()
  const modules = entries.map(({ name, path }) => ({
    name,
    module: checker.getSymbolAtLocation(program.getSourceFile(path)),
  }))
  return { checker, modules }
}

/** What stands behind the name of an export. */
export function originalOf(symbol, checker) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

function entriesOf(name) {
  const { exports, publishConfig } = manifestOf(name)
  return Object.keys(publishConfig.exports)
    .filter((entry) => /\.tsx?$/.test(exports[entry] ?? ''))
    .map((entry) => join(folderOf(name), exports[entry]))
}
