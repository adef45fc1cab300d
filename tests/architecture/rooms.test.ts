import { describe, expect, test } from 'vitest'
import { importsOf } from './house/imports'
import { objectionTo, sliceOf, SLICES } from './house/rooms'
import { parse, sources, sourcesIn, type Source } from './house/sources'

describe('the house', () => {
  test('every import goes where the rooms allow', () => {
    expect(sources().flatMap(objections)).toEqual([])
  })

  test('every slice of lib/ is a word of the glossary', () => {
    const strange = sourcesIn('lib').filter(
      ({ path }) =>
        sliceOf(path) !== null && !(SLICES as readonly string[]).includes(sliceOf(path) ?? ''),
    )
    expect(strange.map(({ path }) => path)).toEqual([])
  })

  test('no two files wait for each other', () => {
    const graph = new Map(
      sourcesIn('app', 'components', 'lib').map((source) => [
        source.path,
        importsOf(source)
          .filter(({ local, typeOnly }) => local && !typeOnly)
          .map(({ to }) => to),
      ]),
    )
    expect(circleIn(graph)).toBeNull()
  })
})

describe('the law itself', () => {
  test.each([
    ['lib/children/rules.ts', `import { db } from '@/lib/platform/db/client'`],
    ['lib/children/rules.ts', `import type { Db } from '@/lib/platform/db/client'`],
    ['lib/children/rules.ts', `import { readFileSync } from 'node:fs'`],
    ['lib/children/rules.ts', `import { decide } from '@/lib/assignments/rules'`],
    ['lib/children/child.ts', `export { vi } from '@/lib/words/vi/children'`],
    ['lib/children/status.ts', `type Row = import('@/prisma/client/client').Child`],
    ['lib/children/queries.ts', `import { listPayments } from '../payments/queries'`],
    ['lib/children/queries.ts', `import { addChild } from './commands/add-child'`],
    ['lib/children/records.ts', `import { findChild } from './queries'`],
    ['lib/children/file-queries.ts', `import { addChild } from './records'`],
    [
      'lib/children/commands/add-child.ts',
      `import { addSponsor } from '@/lib/sponsors/commands/add-sponsor'`,
    ],
    ['lib/children/commands/add-child.ts', `import { cookies } from '@/app/cookies'`],
    ['lib/lists/commands/commit-list.ts', `const { x } = await import('@/lib/tasks/records')`],
    ['lib/platform/gate.ts', `import { listChildren } from '@/lib/children/queries'`],
    ['lib/platform/gate.ts', `import type { Child } from '@/lib/children/child'`],
    ['lib/words/vi/children.ts', `import { now } from '@/lib/platform/clock'`],
    ['components/children/table.tsx', `import { listChildren } from '@/lib/children/queries'`],
    ['components/children/table.tsx', `import { save } from '@/app/(office)/children/actions'`],
    ['components/children/table.tsx', `import { chart } from 'recharts'`],
    ['components/ui/chip.tsx', `import { statusOf } from '@/lib/children/status'`],
    ['components/ui/button.tsx', `import { words } from '@/lib/words/words'`],
    ['app/(office)/children/page.tsx', `import { db } from '@/lib/platform/db/client'`],
    ['app/(office)/children/page.tsx', `import { db } from '@/lib/platform/db/transaction'`],
    ['app/(office)/children/actions.ts', `import { addChild } from '@/lib/children/records'`],
    ['app/(office)/children/page.tsx', `import { Prisma } from '@/prisma/client/client'`],
  ])('%s must not say %s', (path, line) => {
    expect(objections(parse(path, line))).toHaveLength(1)
  })

  test.each([
    ['lib/children/rules.ts', `import { z } from 'zod'`],
    ['lib/children/rules.ts', `import { day } from '@/lib/calendar/day'`],
    ['lib/children/rules.ts', `import { childStatus } from './status'`],
    ['lib/assignments/rules.ts', `import type { Child } from '@/lib/children/child'`],
    ['lib/children/records.ts', `import type { ChildAtHand } from './queries'`],
    ['lib/children/queries.ts', `import { inTenant } from '@/lib/platform/db/client'`],
    ['lib/lists/commands/commit-list.ts', `import { addChildren } from '@/lib/children/records'`],
    ['lib/lists/file/sheets.ts', `import { read } from '@e965/xlsx'`],
    ['lib/documents/file/annex.ts', `import { wordsIn } from '@/lib/words/words'`],
    ['lib/platform/gate.ts', `import type { Right } from '@/lib/access/rights'`],
    ['app/(office)/children/page.tsx', `import { listChildren } from '@/lib/children/queries'`],
    ['app/layout.tsx', `import './globals.css'`],
    ['components/ui/money-field.tsx', `import { parseVnd } from '@/lib/money/vnd'`],
    ['components/children/table.tsx', `import { formatDay } from '@/lib/words/format'`],
    ['tests/integration/x.test.ts', `import { db } from '@/lib/platform/db/client'`],
  ])('%s may say %s', (path, line) => {
    expect(objections(parse(path, line))).toEqual([])
  })

  test('a circle is found, however long', () => {
    const chain = (last: string) =>
      new Map([
        ['a', ['b']],
        ['b', ['c', 'd']],
        ['c', []],
        ['d', [last]],
      ])
    expect(circleIn(chain('a'))).toEqual(['a', 'b', 'd', 'a'])
    expect(circleIn(chain('c'))).toBeNull()
  })
})

function objections(source: Source): string[] {
  return importsOf(source).flatMap((found) => {
    const why = objectionTo(source.path, found)
    return why === null ? [] : [`${found.place} must not import ${found.to}: ${why}`]
  })
}

function circleIn(graph: ReadonlyMap<string, string[]>): string[] | null {
  const done = new Set<string>()
  const walk = (path: string, way: string[]): string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (done.has(path)) return null
    for (const next of graph.get(path) ?? []) {
      const circle = walk(next, [...way, path])
      if (circle) return circle
    }
    done.add(path)
    return null
  }
  for (const path of graph.keys()) {
    const circle = walk(path, [])
    if (circle) return circle
  }
  return null
}
