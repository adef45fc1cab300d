import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { nodesOf, parse, placeOf, sourcesIn, type Source } from './house/sources'

/**
 * Where a clerk wonders what is meant: the field says it below its label, to everybody. A field that
 * is renamed or moved is renamed or moved here too.
 */
const HESITATIONS: Readonly<Record<string, readonly string[]>> = {
  'components/accounts/role-fields.tsx': ['choice', 'from', 'until'],
  'components/assignments/co-form.tsx': ['sponsorId', 'coReason', 'fromQuarter'],
  'components/assignments/proposal-form.tsx': ['fromQuarter'],
  'components/directions/direction-form.tsx': ['instruction', 'ownerId', 'dueOn', 'w.aboutLegend'],
  'components/directions/answer-card.tsx': ['until'],
  'components/gate/activation-form.tsx': ['code', 'password'],
  'components/gate/second-step-form.tsx': ['code', 'recoveryCode'],
  'components/own/delegation-card.tsx': ['role', 'personId', 'from', 'until'],
  'components/payments/part-fields.tsx': ['w.partsLegend'],
  'components/payments/payment-fields.tsx': [
    ...['amountVnd', 'valueBasis', 'givenOn', 'recipientName', 'witnessName', 'voucher'],
  ],
  'components/payments/reversal-card.tsx': ['reason'],
  'components/plans/plan-form.tsx': [
    ...['startQuarter', 'minimum', 'endAge', 'birthdayQuarterInFull', 'w.categories'],
  ],
  'components/pledges/pledge-fields.tsx': ['form', 'rhythm', 'amountVnd', 'item', 'from'],
  'components/sponsors/sponsor-form.tsx': [
    ...['promisedChildren', 'levelMin', 'levelMax', 'levelRhythm', 'form'],
  ],
}

const drawing = sourcesIn('app', 'components')

describe('where people hesitate', () => {
  test.each(Object.entries(HESITATIONS))('%s says what is meant', (path, names) => {
    const source = drawing.find((one) => one.path === path)
    expect(source && withoutHint(source, names)).toEqual([])
  })

  test('nothing is said by a tooltip: that needs a mouse', () => {
    expect(drawing.flatMap(tooltipsIn)).toEqual([])
  })
})

describe('the law itself', () => {
  const form = parse(
    'components/a.tsx',
    `export const A = () => <FieldSet hint={w.h} legend={w.all}><TextField hint={w.b} name="b" />
      <DayField name="c" /><p title="d">e</p><Card title="f" /></FieldSet>`,
  )

  test('a field without a hint, and one that is not there, are named', () => {
    expect(withoutHint(form, ['w.all', 'b', 'c', 'z'])).toEqual(['c', 'z'])
  })

  test('a tooltip is found, a heading is none', () => {
    expect(tooltipsIn(form)).toEqual(['components/a.tsx:2'])
  })
})

function withoutHint(source: Source, names: readonly string[]): string[] {
  const hinted = elementsOf(source)
    .filter((element) => attributeOf(element, 'hint') !== undefined)
    .flatMap((element) => [attributeOf(element, 'name'), attributeOf(element, 'legend')])
  return names.filter((name) => !hinted.includes(name))
}

function tooltipsIn(source: Source): string[] {
  return elementsOf(source)
    .filter(({ tagName }) => /^[a-z]/.test(tagName.getText(source.tree)))
    .filter((element) => attributeOf(element, 'title') !== undefined)
    .map((element) => placeOf(source, element))
}

function elementsOf({ tree }: Source) {
  return nodesOf(tree).filter(
    (node) => ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node),
  )
}

/** What an attribute says: its words, or the expression as it is written. */
function attributeOf({ attributes }: ts.JsxOpeningLikeElement, name: string): string | undefined {
  const found = attributes.properties.find(
    (one): one is ts.JsxAttribute => ts.isJsxAttribute(one) && one.name.getText() === name,
  )
  const value = found?.initializer
  if (!value) return undefined
  return ts.isJsxExpression(value) ? value.expression?.getText() : value.getText().slice(1, -1)
}
