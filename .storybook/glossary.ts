import { readFileSync } from 'node:fs'
import ts from 'typescript'

export interface Word {
  readonly says: string
  readonly fields: readonly { readonly name: string; readonly type: string; readonly says: string }[]
}
type Words = Readonly<Record<string, Word>>

/** What the core's own types say about every phase and every obstacle. */
export function readGlossary(): { readonly phases: Words; readonly obstacles: Words } {
  return {
    phases: wordsIn('machine.ts', 'GateState', 'phase'),
    obstacles: wordsIn('vocabulary.ts', 'Obstacle', 'kind'),
  }
}

/** The members of the union in a type alias, by what tells them apart. */
function wordsIn(path: string, alias: string, key: string): Words {
  const url = new URL(`../packages/core/src/${path}`, import.meta.url)
  const file = ts.createSourceFile(path, readFileSync(url, 'utf8'), ts.ScriptTarget.Latest, true)
  const type = file.statements.filter(ts.isTypeAliasDeclaration).find(({ name }) => name.text === alias)
  const union = type && unionIn(type)
  if (!union)
    throw new Error(`There is no union in the type ${alias} of ${path}, so nothing can be said about its members.`)
  return Object.fromEntries(
    union.types.map((member, index) => {
      const fields = fieldsOf(member, file)
      const word =
        fields
          .find((field) => field.name.getText() === key)
          ?.type?.getText()
          .slice(1, -1) ?? ''
      // The docstring of a member stands before the bar that begins it.
      const before = file.text.slice(union.types[index - 1]?.end ?? type.name.end, member.getStart())
      return [
        word,
        { says: docstringIn(before), fields: fields.filter((field) => field.name.getText() !== key).map(describe) },
      ]
    }),
  )
}

/** What a member of the union has, its own and that of the interfaces it is made with. */
function fieldsOf(node: ts.TypeNode, file: ts.SourceFile): ts.PropertySignature[] {
  if (ts.isParenthesizedTypeNode(node)) return fieldsOf(node.type, file)
  if (ts.isIntersectionTypeNode(node)) return node.types.flatMap((type) => fieldsOf(type, file))
  if (ts.isTypeLiteralNode(node)) return node.members.filter(ts.isPropertySignature)
  if (!ts.isTypeReferenceNode(node)) return []
  const made = file.statements
    .filter(ts.isInterfaceDeclaration)
    .find(({ name }) => name.text === node.typeName.getText())
  return made?.members.filter(ts.isPropertySignature) ?? []
}

function describe(field: ts.PropertySignature): Word['fields'][number] {
  return {
    name: field.name.getText(),
    type: field.type?.getText() ?? '',
    says: docstringIn(field.getFullText()),
  }
}

function unionIn(node: ts.Node): ts.UnionTypeNode | undefined {
  return ts.isUnionTypeNode(node) ? node : ts.forEachChild(node, unionIn)
}

function docstringIn(text: string): string {
  const [, words = ''] = /\/\*\*(.*?)\*\//s.exec(text) ?? []
  return words.replaceAll(/^\s*\* ?/gm, '').trim()
}
