import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { nodesOf, parse, placeOf, sourcesIn, type Source } from './house/sources'

/** A letter only Vietnamese uses, or a Latin letter with one of its marks. */
const MARKED = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/
/** What a person reads or hears although it stands in an attribute. */
const SPOKEN = new Set([
  ...['alt', 'title', 'placeholder', 'label', 'aria-label', 'aria-description'],
  ...['aria-roledescription', 'aria-valuetext', 'content'],
])

describe('the house', () => {
  test('every sentence a person reads lives in lib/words', () => {
    const silent = sourcesIn('app', 'components', 'lib').filter(
      ({ path }) => !path.startsWith('lib/words/'),
    )
    expect(silent.flatMap(sentencesIn)).toEqual([])
  })
})

describe('the law itself', () => {
  test.each([
    `const title = 'Danh sách trẻ em'`,
    'const line = `Còn ${days} ngày`',
    'const line = `${days} ngày nữa là hết hạn`',
    `const page = <p>Sign in</p>`,
    `const page = <h1>Trẻ em {count}</h1>`,
    `const field = <input placeholder="Search" />`,
    `const field = <button aria-label={'Close'} />`,
    `const field = <Field label="Name" />`,
    `const words = { 'Thôn': 1 }`,
  ])('%s is a sentence', (text) => {
    expect(sentencesIn(parse('components/children/table.tsx', text))).toHaveLength(1)
  })

  test.each([
    `// Danh sách trẻ em\nconst rows = []`,
    `const mark = text.replaceAll('đ', 'd')`,
    `const code = 'already_assigned'`,
    `const page = <p>{words.title}</p>`,
    `const page = <p>{count} / {total} · 3</p>`,
    `const field = <input name="fullName" placeholder={words.search} />`,
    `const pattern = /triệu|nghìn/u`,
  ])('%j is none', (text) => {
    expect(sentencesIn(parse('components/children/table.tsx', text))).toEqual([])
  })
})

function sentencesIn(source: Source): string[] {
  const found = [...nodesOf(source.tree)].filter(
    (node) => isVietnamese(node) || isDrawnText(node) || isSpokenAttribute(node),
  )
  return found.map(
    (node) =>
      `${placeOf(source, node)} ${node.getText(source.tree).trim().slice(0, 60)}: sentences live in lib/words, in both languages`,
  )
}

function isVietnamese(node: ts.Node): boolean {
  const text = ts.isTemplateExpression(node)
    ? [node.head, ...node.templateSpans.map(({ literal }) => literal)]
        .map((part) => part.text)
        .join('')
    : ts.isStringLiteralLike(node)
      ? node.text
      : ''
  // One letter alone is part of an alphabet, not of a sentence.
  return MARKED.test(text) && (text.match(/\p{L}/gu) ?? []).length > 1
}

function isDrawnText(node: ts.Node): boolean {
  return ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)
}

function isSpokenAttribute(node: ts.Node): boolean {
  if (!ts.isJsxAttribute(node) || !node.initializer) return false
  const { initializer } = node
  const literal = ts.isJsxExpression(initializer) ? initializer.expression : initializer
  if (!literal || !ts.isStringLiteralLike(literal) || isVietnamese(literal)) return false
  return SPOKEN.has(node.name.getText()) && /\p{L}{2}/u.test(literal.text)
}
