import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'
import { nodesOf, placeOf, root, type Source } from './sources'

export interface Import {
  place: string
  /** A file of the project (`lib/children/child.ts`) or a package (`zod`, `node:fs`). */
  to: string
  local: boolean
  typeOnly: boolean
  /** The names it brings in, as they are called in the other file. */
  names: string[]
}

/** What a file imports, re-exports or loads later, each resolved to a file or a package. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = []
  for (const node of nodesOf(source.tree)) {
    const specifier = specifierOf(node)
    if (specifier === null) continue
    found.push({
      place: placeOf(source, node),
      ...targetOf(source.path, specifier),
      typeOnly: isTypeOnly(node),
      names: namesOf(node),
    })
  }
  return found
}

function specifierOf(node: ts.Node): string | null {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : null
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return ts.isStringLiteral(node.argument.literal) ? node.argument.literal.text : null
  }
  if (!ts.isCallExpression(node)) return null
  const loads =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === 'require')
  const [argument] = node.arguments
  return loads && argument && ts.isStringLiteralLike(argument) ? argument.text : null
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  if (!ts.isImportDeclaration(node) || !node.importClause) return false
  const { importClause } = node
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = importClause.namedBindings
  if (importClause.name || !named || !ts.isNamedImports(named)) return false
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly)
}

function namesOf(node: ts.Node): string[] {
  if (!ts.isImportDeclaration(node)) return []
  const named = node.importClause?.namedBindings
  if (!named || !ts.isNamedImports(named)) return []
  return named.elements.map((element) => (element.propertyName ?? element.name).text)
}

function targetOf(from: string, specifier: string): { to: string; local: boolean } {
  if (specifier.startsWith('@/')) return { to: fileOf(specifier.slice(2)), local: true }
  if (!specifier.startsWith('.')) return { to: specifier, local: false }
  return { to: fileOf(posix.join(posix.dirname(from), specifier)), local: true }
}

/** The file an import without an ending means; the words as they stand where there is none. */
function fileOf(path: string): string {
  if (/\.(tsx?|mjs|css|json)$/.test(path)) return path
  const endings = ['.ts', '.tsx', '.mjs', '.d.ts', '/index.ts']
  const ending = endings.find((candidate) => existsSync(join(root, `${path}${candidate}`)))
  return `${path}${ending ?? '.ts'}`
}
