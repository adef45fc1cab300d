import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importsOf } from './house/imports'
import { parse, root, sources, sourcesIn, type Source } from './house/sources'

/** Whoever is not signed in gets these: the public pages, and what stands in for a page. */
const OF_STRANGERS = /^app\/(\(public\)\/|offline\/|(layout|not-found|error|global-error)\.tsx$)/

/** How a session becomes a viewer without the request's origin being looked at. */
const BLIND = ['currentViewer', 'requireViewer', 'requireRight', 'viewerBehind']

const all = new Map(sources().map((source) => [source.path, source]))

describe('the doors', () => {
  test('no page of strangers reaches a server action: they send plain forms to route handlers', () => {
    const pages = [...all.keys()].filter((path) => OF_STRANGERS.test(path))
    expect(pages).toEqual(expect.arrayContaining(['app/(public)/sign-in/page.tsx']))
    expect([...reachedFrom(pages)].filter((path) => /\/actions\.ts$/.test(path))).toEqual([])
  })

  test('an action learns who asks from viewerOfAction alone, which refuses other sites', () => {
    const actions = sourcesIn('app').filter(({ path }) =>
      /^app\/(.+\/actions|forms\/.+)\.ts$/.test(path),
    )
    expect(actions.length).toBeGreaterThan(5)
    expect(actions.flatMap(blindIn)).toEqual([])
  })

  test('a route handler that takes a POST looks at the origin first', () => {
    const handlers = sourcesIn('app').filter(
      ({ path, tree }) => path.endsWith('/route.ts') && /function POST/.test(tree.text),
    )
    expect(handlers.length).toBeGreaterThan(3)
    expect(
      handlers.filter(({ tree }) => !looksAtOrigin(tree.text)).map(({ path }) => path),
    ).toEqual([])
  })

  test('requests are read up to the length that is refused, and no further', async () => {
    const { MOST_BYTES } = await import('@/lib/platform/gate/request-limit')
    const config = readFileSync(join(root, 'next.config.ts'), 'utf8')
    const read = [...config.matchAll(/(?:bodySizeLimit|proxyClientMaxBodySize): '(\d+)mb'/g)]
    expect(read.map(([, mb]) => Number(mb) * 1024 * 1024)).toEqual([MOST_BYTES, MOST_BYTES])
  })
})

describe('the law itself', () => {
  test('a blind look is found', () => {
    const text = `import { currentViewer } from '@/lib/platform/gate/viewer'`
    expect(blindIn(parse('app/(office)/a/actions.ts', text))).toHaveLength(1)
  })

  test.each([
    ['export async function POST() { return new Response() }', false],
    ['export async function POST(r) { await save(); if (!isSameOrigin(r.headers)) return }', false],
    ['export async function POST(r) {\n  if (!isSameOrigin(r.headers)) return', true],
  ])('%s', (text, good) => {
    expect(looksAtOrigin(text)).toBe(good)
  })
})

function blindIn(source: Source): string[] {
  return importsOf(source)
    .filter(({ names }) => names.some((name) => BLIND.includes(name)))
    .map(({ place }) => place)
}

/** Nothing but the address itself may be read before. */
function looksAtOrigin(text: string): boolean {
  const body = text.slice(text.indexOf('export async function POST'))
  const before = body.slice(0, Math.max(0, body.indexOf('if (!isSameOrigin(')))
  return before !== '' && !before.replace('await context.params', '').includes('await')
}

function reachedFrom(pages: readonly string[]): Set<string> {
  const reached = new Set<string>()
  const waiting = [...pages]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const source = all.get(path)
    if (reached.has(path) || !source) continue
    reached.add(path)
    waiting.push(...importsOf(source).flatMap(({ to, local }) => (local ? [to] : [])))
  }
  return reached
}
