import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'

export const root = resolve(import.meta.dirname, '../../..')

export interface Source {
  /** From the project's folder, with forward slashes. */
  path: string
  tree: ts.SourceFile
}

/** Every TypeScript file the project wrote itself. */
export function sources(): Source[] {
  return (everything ??= ['app', 'components', 'lib', 'prisma', 'scripts', 'tests', '.']
    .flatMap((folder) => filesIn(folder, folder !== '.'))
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('prisma/client/'))
    .filter((path) => path !== 'next-env.d.ts')
    .map((path) => parse(path, readFileSync(join(root, path), 'utf8'))))
}
let everything: Source[] | undefined

/** The files below some folders of the project, as the laws name them. */
export function sourcesIn(...folders: string[]): Source[] {
  return sources().filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)))
}

/** A file as the laws see it; the tests of the laws hand in broken ones. */
export function parse(path: string, text: string): Source {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind) }
}

/** `path:line`, what an editor opens. */
export function placeOf(source: Source, node: ts.Node): string {
  const { line } = source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree))
  return `${source.path}:${line + 1}`
}

/** Every node of a file, outermost first. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const nodes = [node]
  // The list grows while it is read: each node brings its children.
  for (const next of nodes) ts.forEachChild(next, (child) => void nodes.push(child))
  return nodes
}

/** All files below a folder of the project, whatever their kind. */
export function filesIn(folder: string, deep = true): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true, recursive: false })
  return entries.flatMap((entry) => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return deep ? filesIn(path) : []
    return [path]
  })
}
