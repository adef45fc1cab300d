import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { nodesOf, parse, sourcesIn, type Source } from './house/sources'

/**
 * What the office's frame is made of is shown in pieces; the whole frames stand around every page.
 * Keepers draw nothing.
 */
const FRAMES = ['OfficeShell', 'PublicShell', 'FlashNotice', 'MenuKeeper', 'OfflinePageKeeper']

const ui = sourcesIn('components/ui')
const shell = sourcesIn('components/shell')
const showing = [...sourcesIn('components/design'), ...sourcesIn('app/(public)/design')]

describe('the page of the face', () => {
  test('shows every component of components/ui', () => {
    expect(ui.flatMap(componentsOf).length).toBeGreaterThan(45)
    expect(missingFrom(ui, showing)).toEqual([])
  })

  test('shows every part of the frame', () => {
    const missing = missingFrom([...shell, ...ui], showing)
    expect(missing.filter((name) => !FRAMES.includes(name))).toEqual([])
  })
})

describe('the law itself', () => {
  const parts = [
    parse('components/ui/a.tsx', 'export function A() { return <B /> }\nfunction Own() {}'),
    parse('components/ui/b.tsx', 'export function B() { return <b /> }'),
    parse('components/ui/c.tsx', 'export function C() { return null }\nexport function place() {}'),
  ]

  test('what a shown part is made of is shown, and nothing else', () => {
    const page = parse('components/design/p.tsx', 'export function P() { return <A /> }')
    expect(missingFrom(parts, [page])).toEqual(['C'])
  })

  test('importing is not showing', () => {
    const page = parse('components/design/p.tsx', `import { A } from '../ui/a'\nexport const P = 1`)
    expect(missingFrom(parts, [page])).toEqual(['A', 'B', 'C'])
  })
})

/** Components none of the showing files draws, not even inside another one: add them to components/design. */
function missingFrom(parts: Source[], showing: Source[]): string[] {
  const inside = new Map(
    parts.flatMap((source) => componentsOf(source).map((name) => [name, drawnIn(source)] as const)),
  )
  const shown = new Set<string>()
  const waiting = showing.flatMap(drawnIn)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (shown.has(name)) continue
    shown.add(name)
    waiting.push(...(inside.get(name) ?? []))
  }
  return [...inside.keys()].filter((name) => !shown.has(name))
}

/** Exported functions with a capital letter. */
function componentsOf({ path, tree }: Source): string[] {
  if (!path.endsWith('.tsx')) return []
  return tree.statements.filter(ts.isFunctionDeclaration).flatMap(({ name, modifiers }) => {
    const exported = modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    return exported && name && /^[A-Z]/.test(name.text) ? [name.text] : []
  })
}

/** Names of the components a file draws. */
function drawnIn({ tree }: Source): string[] {
  return nodesOf(tree).flatMap((node) =>
    ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)
      ? [node.tagName.getText(tree)]
      : [],
  )
}
