import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { nodesOf, parse, placeOf, sources, type Source } from './house/sources'

const EMPTY_WORDS =
  /^(utils?|helpers?|misc|types?|commons?|services?|managers?|stuff|shared|constants|index)$/

/** Files that Next, or a tool started from the project's folder, reads by their default export. */
const ASKED_FOR_DEFAULT = [
  /^app\/(.+\/)?(page|layout|template|error|global-error|not-found|forbidden|unauthorized)\.tsx$/,
  /^app\/(.+\/)?(manifest|robots|sitemap|icon|apple-icon|opengraph-image)\.tsx?$/,
  /^[^/]+\.config\.ts$/,
  /^proxy\.ts$/,
  /^tests\/e2e\/support\/[^/]+\.ts$/,
  /^tests\/support\/[^/]+\.ts$/,
]

describe('the house', () => {
  test('names say what is inside', () => {
    const paths = sources().map(({ path }) => path)
    expect(paths.filter(saysNothing)).toEqual([])
  })

  test('no barrels: everything is imported from where it is', () => {
    expect(
      sources()
        .filter(isBarrel)
        .map(({ path }) => path),
    ).toEqual([])
  })

  test('default exports only where Next or a tool asks for them', () => {
    expect(sources().flatMap(defaultsOf)).toEqual([])
  })

  test('no loading.tsx: above a page it turns a 404 into a 200', () => {
    expect(sources().filter(({ path }) => /\/loading\.tsx$/.test(path))).toEqual([])
  })

  test('lib/ has no drawing and files are named in lower case', () => {
    const wrong = sources().filter(
      ({ path }) =>
        (path.startsWith('lib/') && path.endsWith('.tsx')) ||
        (/^(lib|components|scripts|tests)\//.test(path) && path !== path.toLowerCase()),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})

describe('the law itself', () => {
  test.each([
    'lib/children/utils.ts',
    'lib/utils/date.ts',
    'components/common/button.tsx',
    'lib/children/types.ts',
    'app/helpers.ts',
    'lib/children/index.ts',
    'tests/support/misc.ts',
    'lib/words/helpers.ts',
  ])('%s says nothing', (path) => {
    expect(saysNothing(path)).toBe(true)
  })

  test.each(['lib/children/child.ts', 'lib/words/vi/common.ts', 'lib/calendar/day.ts'])(
    '%s says something',
    (path) => {
      expect(saysNothing(path)).toBe(false)
    },
  )

  test.each([
    `export * from './child'`,
    `export { a } from './a'\nexport type { B } from './b'`,
    `import { a } from './a'\nexport { a }`,
  ])('%j is a barrel', (text) => {
    expect(isBarrel(parse('lib/children/all.ts', text))).toBe(true)
  })

  test('a file that adds something of its own is none', () => {
    expect(isBarrel(parse('lib/a/a.ts', `import { a } from './a'\nexport const b = a + 1`))).toBe(
      false,
    )
  })

  test.each([
    `export default function f() {}`,
    `export default class {}`,
    `const a = 1\nexport default a`,
    `const a = 1\nexport { a as default }`,
  ])('%j is a default export', (text) => {
    expect(defaultsOf(parse('lib/children/child.ts', text))).toHaveLength(1)
    expect(defaultsOf(parse('app/(office)/children/page.tsx', text))).toEqual([])
  })
})

function saysNothing(path: string): boolean {
  const parts = path.replace(/(\.test|\.config)?\.tsx?$/, '').split('/')
  const words = /^lib\/words\/(vi|en)\/common\.ts$/.test(path) ? parts.slice(0, -1) : parts
  return words.some((part) => EMPTY_WORDS.test(part))
}

function isBarrel({ tree }: Source): boolean {
  const { statements } = tree
  const passesOn = statements.some(ts.isExportDeclaration)
  return (
    passesOn &&
    statements.every(
      (statement) => ts.isExportDeclaration(statement) || ts.isImportDeclaration(statement),
    )
  )
}

function defaultsOf(source: Source): string[] {
  if (ASKED_FOR_DEFAULT.some((pattern) => pattern.test(source.path))) return []
  const found = source.tree.statements.filter(
    (statement) =>
      (ts.isExportAssignment(statement) && !statement.isExportEquals) ||
      (ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)),
  )
  const renamed = nodesOf(source.tree).filter(
    (node) => ts.isExportSpecifier(node) && node.name.text === 'default',
  )
  return [...found, ...renamed].map(
    (node) => `${placeOf(source, node)}: named exports, so that a thing has one name everywhere`,
  )
}
