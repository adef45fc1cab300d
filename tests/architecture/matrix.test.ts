import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { RIGHTS, type Right } from '@/lib/access/right'
import { MATRIX, rightsOf } from '@/tests/rights/matrix'
import { parse, sourcesIn, type Source } from './house/sources'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']

/** Every way into the product, as the file tree has it. */
const doors = sourcesIn('app').flatMap(doorsOf)
const written = new Set(MATRIX.map(({ door }) => door.replace(/\?.*/, '')))

describe('the rights matrix', () => {
  test('no page, handler or server action is missing from it', () => {
    expect(doors.length).toBeGreaterThan(50)
    expect(doors.filter(({ door }) => !written.has(door)).map(toAdd)).toEqual([])
  })

  test('nothing stands in it that is no longer there', () => {
    const there = new Set(doors.map(({ door }) => door))
    expect(
      [...written]
        .filter((door) => !there.has(door))
        .map((door) => `tests/rights/matrix.ts: "${door}" is gone, take its line away`),
    ).toEqual([])
  })

  test('a door about one thing says which', () => {
    const vague = MATRIX.filter(({ door, about }) => /\[\w+\]/.test(door) && !about)
    expect(vague.map(({ door }) => `tests/rights/matrix.ts: what is "${door}" about?`)).toEqual([])
  })

  test('it names for each right the very roles the code gives it to, and no right is without a door', () => {
    const told = Object.fromEntries(
      (Object.keys(RIGHTS) as Right[]).map((right) => [right, rolesByHand(right)]),
    )
    const given = Object.fromEntries(
      Object.entries(RIGHTS).map(([right, roles]) => [right, [...roles].sort()]),
    )
    expect(told).toEqual(given)
  })

  test('a door is open to none but holders of its right', () => {
    const faults = MATRIX.flatMap((row) => {
      const rights = rightsOf(row)
      if (rights.length === 0 || row.may === 'anybody') return []
      return row.may
        .filter((role) => !rights.some((right) => holdersOf(right).includes(role)))
        .map((role) => `${row.door}: ${role} holds none of ${rights.join(', ')}`)
    })
    expect(faults).toEqual([])
  })
})

describe('the law itself', () => {
  test.each([
    ['app/(office)/a/[id]/page.tsx', 'export default function A() {}', ['page /a/[id]']],
    ['app/page.tsx', 'export default function A() {}', ['page /']],
    [
      'app/api/a/route.ts',
      'export async function GET() {}\nexport const POST = 1',
      ['GET /api/a', 'POST /api/a'],
    ],
    [
      'app/(office)/a/b/actions.ts',
      'export async function add() {}\nfunction own() {}\nexport type T = 1',
      ['action a/b/add'],
    ],
    ['app/(office)/a/desk.tsx', 'export function Desk() {}', []],
  ])('%s has its doors', (path, text, found) => {
    expect(doorsOf(parse(path, text)).map(({ door }) => door)).toEqual(found)
  })
})

type Door = { door: string; path: string }

function doorsOf(source: Source): Door[] {
  const { path } = source
  const at = path.replace(/^app/, '').replaceAll(/\/\([^)]+\)/g, '')
  const address = at.replace(/\/[^/]+$/, '') || '/'
  const of = (kind: string, to: string) => ({ door: `${kind} ${to}`, path })
  if (path.endsWith('/page.tsx')) return [of('page', address)]
  if (path.endsWith('/actions.ts')) {
    return exportedIn(source).map((name) => of('action', `${address.slice(1)}/${name}`))
  }
  if (!path.endsWith('/route.ts')) return []
  return exportedIn(source)
    .filter((name) => METHODS.includes(name))
    .map((name) => of(name, address))
}

function exportedIn({ tree }: Source): string[] {
  return tree.statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined
    if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
    if (ts.isFunctionDeclaration(statement)) return statement.name?.text ?? []
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.map(({ name }) => name.getText(tree))
  })
}

/** What to write, so that whoever adds a door need not look for it. */
function toAdd({ door, path }: Door): string {
  const [kind = '', address = ''] = door.split(' ')
  const [, part, name] = /^(.+)\/(\w+)$/.exec(address) ?? []
  const line =
    kind === 'action'
      ? `action('${part}', '${name}', '<right>', ['<role>'])`
      : `${kind.toLowerCase()}('${address}', '<right>', ['<role>'])`
  const about = /\[\w+\]/.test(address) ? ' with the thing it is about, and the states' : ''
  return `${path}: say in tests/rights/matrix.ts who may: ${line},${about}`
}

function rolesByHand(right: Right): string[] {
  const rows = MATRIX.filter((row) => [row.right].flat().includes(right))
  // A door that opens by either of two rights says nothing of one alone.
  const alone = rows.filter((row) => rightsOf(row).length === 1)
  return [...new Set(alone.flatMap(({ may }) => (may === 'anybody' ? [] : may)))].sort()
}

function holdersOf(right: Right): readonly string[] {
  return RIGHTS[right]
}
