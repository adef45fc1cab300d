import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { RIGHTS } from '@/lib/access/right'
import { wordsIn } from '@/lib/words/words'
import { importsOf } from './house/imports'
import { roomOf, sliceOf } from './house/rooms'
import { nodesOf, parse, placeOf, root, sources, sourcesIn, type Source } from './house/sources'

const commands = sources().filter(({ path }) => roomOf(path) === 'command')

describe('the house', () => {
  test('a change of the office starts in a file of commands/, named by its verb', () => {
    expect(sourcesIn('lib').flatMap(misplacedCommands)).toEqual([])
    expect(commands.flatMap(faultsOfCommand)).toEqual([])
  })

  test('every command has an integration test that imports it', () => {
    const tested = new Set(
      sourcesIn('tests/integration').flatMap((source) => importsOf(source).map(({ to }) => to)),
    )
    expect(commands.map(({ path }) => path).filter((path) => !tested.has(path))).toEqual([])
  })

  test('whoever writes of a child holds its file before looking at it', () => {
    const look = 'findKeptChild(tx'
    const ofFiles = commands.filter(({ tree }) => tree.text.includes(look))
    const unheld = ofFiles.filter(({ tree }) => {
      const held = tree.text.indexOf('await holdFiles(tx')
      return held === -1 || held > tree.text.indexOf(look)
    })
    expect(ofFiles.length).toBeGreaterThan(10)
    expect(unheld.map(({ path }) => path)).toEqual([])
  })

  test('every right is asked for somewhere', () => {
    const asked = new Set(sourcesIn('app', 'lib', 'components').flatMap(rightsAskedIn))
    expect(Object.keys(RIGHTS).filter((right) => !asked.has(right))).toEqual([])
  })

  test('every refusal has its sentence', () => {
    const silent = sourcesIn('lib').flatMap((source) => {
      const codes = refusalsIn(source)
      if (codes.length === 0) return []
      const sentences = [wordsIn('vi').refusals, ...wordsAbout(sliceOf(source.path))]
      return codes.filter(({ code }) => !sentences.some((words) => code in words))
    })
    expect(silent).toEqual([])
  })

  test('server actions live in actions.ts of app/, and each calls a command', () => {
    expect(sources().flatMap(faultsOfActions)).toEqual([])
  })

  test('only lib/platform/db builds the database client', () => {
    const builders = sourcesIn('app', 'components', 'lib').filter(
      (source) => !source.path.startsWith('lib/platform/db/') && buildsClient(source),
    )
    expect(builders.map(({ path }) => path)).toEqual([])
  })

  test('facts of the office carry the platform’s time, never the database’s own', () => {
    const schema = readdirSync(join(root, 'prisma/schema')).filter((name) =>
      /@default\(now\(\)\)|@updatedAt/.test(
        ts.sys.readFile(join(root, 'prisma/schema', name)) ?? '',
      ),
    )
    expect(schema).toEqual([])
    const queries = sourcesIn('lib').flatMap(databaseTimesIn)
    expect(queries).toEqual([])
  })
})

describe('the law itself', () => {
  test.each([
    `export const addChild = command({ right: 'child.keep', input, run })`,
    `export const addChild = command({ act: 'x', input, right: 'child.keep', async run() {} })`,
  ])('%s is a command', (text) => {
    expect(faultsOfCommand(parse('lib/children/commands/add-child.ts', text))).toEqual([])
  })

  test.each([
    ['no command at all', `export async function addChild() {}`],
    ['no right', `export const addChild = command({ input, run })`],
    ['a right that is computed', `export const addChild = command({ ...base, input, run })`],
    [
      'something beside it',
      `export const a = command({ right: 'x', run })\nexport function b() {}`,
    ],
    [
      'two at once',
      `export const a = command({ right: 'x' })\nexport const b = command({ right: 'y' })`,
    ],
  ])('%s is none', (_, text) => {
    expect(faultsOfCommand(parse('lib/children/commands/add-child.ts', text))).toHaveLength(1)
  })

  test('a command elsewhere is found', () => {
    const text = `export const addChild = command({ right: 'x', input, run })`
    expect(misplacedCommands(parse('lib/children/adding.ts', text))).toHaveLength(1)
  })

  const fromCommand = `import { addChild } from '@/lib/children/commands/add-child'\n`
  test.each([
    [
      'app/(office)/children/actions.ts',
      `'use server'\n${fromCommand}export async function add(form: FormData) { return addChild(form) }`,
    ],
    [
      'app/(office)/children/actions.ts',
      `'use server'\n${fromCommand}export const add = async (form: FormData) => send(addChild, form)`,
    ],
    [
      'app/(office)/children/actions.ts',
      `'use server'\n${fromCommand}export async function add() { return pass() }\nfunction pass() { return addChild() }`,
    ],
  ])('%s: %j is right', (path, text) => {
    expect(faultsOfActions(parse(path, text))).toEqual([])
  })

  test.each([
    [
      'app/(office)/children/actions.ts',
      `'use server'\nimport { db } from '@/lib/x'\nexport async function add() { await db.child.create() }`,
    ],
    [
      'app/(office)/children/actions.ts',
      `${fromCommand}export async function add() { return addChild() }`,
    ],
    [
      'app/(office)/children/actions.ts',
      `'use server'\n${fromCommand}export async function add() { addChild() }\nexport async function other() {}`,
    ],
    ['app/(office)/children/page.tsx', `function save() { 'use server' }`],
    ['lib/children/save.ts', `'use server'\nexport async function save() {}`],
  ])('%s: %j is wrong', (path, text) => {
    expect(faultsOfActions(parse(path, text))).toHaveLength(1)
  })

  test.each([
    [`return refused('already_led')`],
    [`return { kind: 'refused', refusal: 'already_led' }`],
    [`command({ right: 'x', constraints: { one_lead: 'already_led' } })`],
  ])('%s gives a refusal', (text) => {
    const codes = refusalsIn(parse('lib/assignments/rules.ts', text)).map(({ code }) => code)
    expect(codes).toEqual(['already_led'])
  })

  test('a client built elsewhere is found', () => {
    expect(
      buildsClient(parse('lib/a/queries.ts', 'const db = new PrismaClient({ adapter })')),
    ).toBe(true)
  })

  test.each(['`select now()`', '`where at < current_timestamp`', `'on = CURRENT_DATE'`])(
    '%s asks the database for the time',
    (text) => {
      expect(databaseTimesIn(parse('lib/children/queries.ts', `sql${text}`))).toHaveLength(1)
    },
  )
})

function faultsOfCommand(source: Source): string[] {
  const { path, tree } = source
  const exported = tree.statements.filter(isExported).filter((statement) => !isTypeOnly(statement))
  const calls = nodesOf(tree).filter(isCommandCall)
  if (calls.length !== 1 || exported.length !== 1) {
    return [`${path}: one file of commands/ holds one command and exports nothing else but types`]
  }
  return calls.every(namesItsRight) ? [] : [`${path}: a command names its right in the open`]
}

function misplacedCommands(source: Source): string[] {
  if (['command', 'platform'].includes(roomOf(source.path))) return []
  const calls = nodesOf(source.tree).filter(isCommandCall)
  return calls.map((call) => `${placeOf(source, call)}: commands live in lib/<slice>/commands`)
}

function isCommandCall(node: ts.Node): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'command'
  )
}

function namesItsRight(call: ts.CallExpression): boolean {
  const [definition] = call.arguments
  if (!definition || !ts.isObjectLiteralExpression(definition)) return false
  return definition.properties.some(
    (property) =>
      ts.isPropertyAssignment(property) &&
      property.name.getText() === 'right' &&
      ts.isStringLiteral(property.initializer),
  )
}

function rightsAskedIn(source: Source): string[] {
  return nodesOf(source.tree)
    .filter(ts.isStringLiteral)
    .filter(() => source.path !== 'lib/access/right.ts')
    .map(({ text }) => text)
}

function refusalsIn(source: Source): { place: string; code: string }[] {
  const found: ts.StringLiteral[] = []
  for (const node of nodesOf(source.tree)) {
    if (ts.isCallExpression(node) && node.expression.getText(source.tree) === 'refused') {
      const [code] = node.arguments
      if (code && ts.isStringLiteral(code)) found.push(code)
    }
    if (!ts.isPropertyAssignment(node)) continue
    const name = node.name.getText(source.tree)
    if (name === 'refusal' && ts.isStringLiteral(node.initializer)) found.push(node.initializer)
    if (name !== 'constraints' || !ts.isObjectLiteralExpression(node.initializer)) continue
    for (const { initializer } of node.initializer.properties.filter(ts.isPropertyAssignment)) {
      if (ts.isStringLiteral(initializer)) found.push(initializer)
    }
  }
  return found.map((node) => ({ place: placeOf(source, node), code: node.text }))
}

/** The refusals worded in the files of words that bear a slice's name or import from it. */
function wordsAbout(slice: string | null): object[] {
  const words = new Map<string, object>(Object.entries(wordsIn('vi')))
  return sourcesIn('lib/words/vi')
    .map((source) => ({ name: basename(source.path, '.ts'), source }))
    .filter(
      ({ name, source }) =>
        name === slice || importsOf(source).some(({ to }) => sliceOf(to) === slice),
    )
    .flatMap(({ name }) => wordedIn(words.get(name)))
}

function wordedIn(words: object | undefined): object[] {
  const refusals = words && 'refusals' in words ? words.refusals : undefined
  return typeof refusals === 'object' && refusals !== null ? [refusals] : []
}

function faultsOfActions(source: Source): string[] {
  const { path, tree } = source
  const isActions = /^app\/(.+\/)?actions\.ts$/.test(path)
  const directives = nodesOf(tree).filter(
    (node) =>
      ts.isExpressionStatement(node) &&
      ts.isStringLiteral(node.expression) &&
      node.expression.text === 'use server',
  )
  const astray = directives.filter((node) => !isActions || node.parent !== tree)
  const faults = astray.map(
    (node) => `${placeOf(source, node)}: 'use server' only in app/**/actions.ts`,
  )
  if (!isActions) return faults
  if (directives.length === 0) return [...faults, `${path}: begins with 'use server'`]
  return [...faults, ...idleActions(source)]
}

/** Exported functions from which no command can be reached. */
function idleActions(source: Source): string[] {
  const { tree } = source
  const reaching = new Set(
    importsOf(source)
      .filter(({ to }) => roomOf(to) === 'command')
      .flatMap(({ names }) => names),
  )
  const named = tree.statements.flatMap(namedParts)
  for (let before = -1; before < reaching.size;) {
    before = reaching.size
    for (const { name, body } of named) if (mentions(body, reaching)) reaching.add(name)
  }
  const exported = tree.statements.filter(isExported).filter((statement) => !isTypeOnly(statement))
  return exported
    .flatMap(namedParts)
    .filter(({ name }) => !reaching.has(name))
    .map(
      ({ body, name }) => `${placeOf(source, body)} ${name}: an action hands its form to a command`,
    )
}

function namedParts(statement: ts.Statement): { name: string; body: ts.Node }[] {
  if (ts.isFunctionDeclaration(statement)) {
    return [{ name: statement.name?.text ?? '', body: statement.body ?? statement }]
  }
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.map((declaration) => ({
    name: declaration.name.getText(),
    body: declaration.initializer ?? declaration,
  }))
}

function mentions(body: ts.Node, names: ReadonlySet<string>): boolean {
  return nodesOf(body).some((node) => ts.isIdentifier(node) && names.has(node.text))
}

function buildsClient(source: Source): boolean {
  return nodesOf(source.tree).some(
    (node) =>
      ts.isNewExpression(node) && node.expression.getText(source.tree).endsWith('PrismaClient'),
  )
}

function databaseTimesIn(source: Source): string[] {
  const asks = /\b(now\(\)|current_timestamp|current_date|clock_timestamp\(\)|localtimestamp)/i
  return nodesOf(source.tree)
    .filter((node) => ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node))
    .filter((node) => asks.test(node.getText(source.tree)))
    .map((node) => `${placeOf(source, node)}: facts carry the time of lib/platform/clock.ts`)
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined
  return (modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
}

function isTypeOnly(statement: ts.Statement): boolean {
  return ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)
}
