import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { nodesOf, parse, placeOf, sourcesIn, type Source } from './house/sources'

/** A letter only Vietnamese uses, or a Latin letter with one of its marks. */
const MARKED = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/
/** Where what offices wrote is read, the signs and fields of their templates among it: there a Vietnamese word is looked for, not said. */
const READING = ['lib/lists/', 'lib/people/', 'lib/templates/']
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
    `const letters = 'àáảãạăằắẳẵặ'`,
  ])('%j is none', (text) => {
    expect(sentencesIn(parse('components/children/table.tsx', text))).toEqual([])
  })
})

test.each([
  [`const village = 'Tổ dân phố'`, 0],
  [`const rhymes = 'uôc uôi uôm uôn uông uôt'`, 0],
  [`const issue = 'Không đọc được ngày sinh.'`, 1],
  [`const issue = 'Dòng này không có tên của em nào cả'`, 1],
])('where files are read, %s is said %i times', (text, count) => {
  expect(sentencesIn(parse('lib/lists/place.ts', text))).toHaveLength(count)
})

function sentencesIn(source: Source): string[] {
  const reads = READING.some((slice) => source.path.startsWith(slice))
  const found = nodesOf(source.tree).filter(
    (node) => isSaid(node, reads) || isDrawnText(node) || isSpokenAttribute(node),
  )
  return found.map(
    (node) =>
      `${placeOf(source, node)} ${node.getText(source.tree).trim().slice(0, 60)}: sentences live in lib/words, in both languages`,
  )
}

function isSaid(node: ts.Node, reads: boolean): boolean {
  const text = textOf(node)
  // One letter is part of an alphabet, and no Vietnamese word has more than seven.
  const words = text.match(/\p{L}+/gu)?.filter((word) => word.length > 1 && word.length < 8) ?? []
  if (!MARKED.test(words.join(' '))) return false
  return !reads || (/^\P{L}*\p{Lu}/u.test(text) && (words.length > 5 || /[.!?…]$/.test(text)))
}

function textOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return ''
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
    .map(({ text }) => text)
    .join('')
}

function isDrawnText(node: ts.Node): boolean {
  return ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)
}

function isSpokenAttribute(node: ts.Node): boolean {
  if (!ts.isJsxAttribute(node) || !node.initializer) return false
  const { initializer } = node
  const literal = ts.isJsxExpression(initializer) ? initializer.expression : initializer
  if (!literal || !ts.isStringLiteralLike(literal) || isSaid(literal, false)) return false
  return SPOKEN.has(node.name.getText()) && /\p{L}{2}/u.test(literal.text)
}
