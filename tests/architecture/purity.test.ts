import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { roomOf } from './house/rooms'
import { nodesOf, parse, placeOf, sources, type Source } from './house/sources'

/** What a machine, a moment or a chance would bring into a file that is pure. */
const MACHINES = new Set(
  [
    ['process', 'fetch', 'console', 'performance', 'crypto', 'globalThis', 'window', 'document'],
    ['localStorage', 'sessionStorage', 'navigator', 'setTimeout', 'setInterval', 'queueMicrotask'],
    ['setImmediate', 'Buffer', 'require'],
  ].flat(),
)
const CLOCK = 'lib/platform/clock.ts'
/** Where there is no connection a telephone has its own clock alone; it decides nothing in the books. */
const CLOCK_OF_PHONE = 'components/queue/phone-clock.ts'

describe('the house', () => {
  test('pure files and sentences know no machine, no moment and no chance', () => {
    const pure = sources().filter(({ path }) => ['pure', 'words'].includes(roomOf(path)))
    expect(pure.flatMap(machinesIn)).toEqual([])
    expect(pure.length).toBeGreaterThan(0)
  })

  test('now comes from the platform’s clock alone', () => {
    const own = sources().filter(
      ({ path }) => /^(app|components|lib)\//.test(path) && ![CLOCK, CLOCK_OF_PHONE].includes(path),
    )
    expect(own.flatMap(clocksIn)).toEqual([])
  })

  test('the environment is read in one file', () => {
    const own = sources().filter(({ path }) => /^(app|components|lib)\//.test(path))
    const readers = own.filter(({ path }) => path !== 'lib/platform/env.ts')
    expect(readers.flatMap(environmentsIn)).toEqual([])
  })
})

describe('the law itself', () => {
  test.each([
    `const id = crypto.randomUUID()`,
    `export const f = () => fetch('/x')`,
    `const host = process.env.HOST`,
    `if (typeof window === 'undefined') f()`,
    `const n = Math.random()`,
  ])('%s is not pure', (text) => {
    expect(machinesIn(parse('lib/children/rules.ts', text))).toHaveLength(1)
  })

  test.each([
    `type Facts = { process: string; document: string }`,
    `const name = sponsor.document`,
    `const words = { document: 'Văn bản' }`,
    `const half = Math.round(3 / 2)`,
    `function draw(document: Plan) { return document.title }`,
    `const process = 'approval'; export const steps = [process]`,
    `import { document } from './document'; export const title = document.title`,
    `const at = new Date('2026-11-22T00:00:00Z')`,
  ])('%s is pure', (text) => {
    const source = parse('lib/children/rules.ts', text)
    expect([...machinesIn(source), ...clocksIn(source)]).toEqual([])
  })

  test.each([`const at = new Date()`, `const at = Date.now()`, `const at = new Date`, `Date()`])(
    '%s asks the machine for the time',
    (text) => {
      expect(clocksIn(parse('lib/children/commands/x.ts', text))).toHaveLength(1)
    },
  )

  test.each([`const key = process.env.KEY`, `const { env } = process`, `process['env']`])(
    '%s reads the environment',
    (text) => {
      expect(environmentsIn(parse('lib/platform/mail.ts', text))).toHaveLength(1)
    },
  )
})

function machinesIn(source: Source): string[] {
  const own = namesDeclaredIn(source)
  const found = nodesOf(source.tree).filter((node) => {
    if (isChance(node)) return true
    return ts.isIdentifier(node) && MACHINES.has(node.text) && !own.has(node.text) && isRead(node)
  })
  return found.map(
    (node) =>
      `${placeOf(source, node)} ${node.getText(source.tree)}: a pure file gets time, chance and machines as arguments`,
  )
}

/** A name the file gives to something of its own is not the machine's. */
function namesDeclaredIn(source: Source): Set<string> {
  const names = new Set<string>()
  for (const node of nodesOf(source.tree)) {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node)
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text)
  }
  return names
}

function clocksIn(source: Source): string[] {
  const found = nodesOf(source.tree).filter((node) => {
    if (ts.isNewExpression(node)) return isDate(node.expression) && !node.arguments?.length
    if (!ts.isCallExpression(node)) return false
    const { expression } = node
    if (isDate(expression)) return true
    return (
      ts.isPropertyAccessExpression(expression) &&
      isDate(expression.expression) &&
      expression.name.text === 'now'
    )
  })
  return found.map((node) => `${placeOf(source, node)}: take now or today from ${CLOCK}`)
}

function environmentsIn(source: Source): string[] {
  const found = nodesOf(source.tree).filter((node) => {
    if (!ts.isIdentifier(node) || node.text !== 'process' || !isRead(node)) return false
    const { parent } = node
    if (ts.isPropertyAccessExpression(parent)) return parent.name.text === 'env'
    return ts.isElementAccessExpression(parent) || ts.isVariableDeclaration(parent)
  })
  return found.map(
    (node) =>
      `${placeOf(source, node)}: lib/platform/env.ts reads and checks the environment once for all`,
  )
}

function isChance(node: ts.Node): boolean {
  return (
    ts.isPropertyAccessExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'Math' &&
    node.name.text === 'random'
  )
}

function isDate(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === 'Date'
}

/** Whether a name is used as a value, not as the name of a property, a parameter or a type's member. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isVariableDeclaration(parent)) return parent.initializer === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  const declares =
    ts.isPropertySignature(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isQualifiedName(parent) ||
    ts.isTypeReferenceNode(parent)
  return !declares
}
