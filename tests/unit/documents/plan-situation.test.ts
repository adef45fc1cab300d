import { describe, expect, test } from 'vitest'
import { communeNamed } from '@/lib/documents/commune-name'
import { situationText } from '@/lib/documents/plan-situation'
import { draftPlan } from './cast'

const at = communeNamed('Việt An', 'xa')
const { situation } = draftPlan

describe('the situation of a plan', () => {
  test('says when some children have two sponsors', () => {
    expect(situationText(at, { ...situation, supported: 32, total: 74 })).toContain(
      'đỡ đầu 32 trẻ (có trẻ được nhiều nơi cùng đỡ đầu)',
    )
  })

  test('says when nobody waits, and when nobody waiting is especially difficult', () => {
    const allSupported = { ...situation, total: 33, waiting: 0, waitingEspeciallyDifficult: 0 }
    expect(situationText(at, allSupported)).toContain(
      'tất cả số trẻ nêu trên đã có nơi nhận đỡ đầu',
    )
    const text = situationText(at, { ...situation, waitingEspeciallyDifficult: 0 })
    expect(text).toContain('Còn lại 42 trẻ')
    expect(text).not.toContain('trong đó')
  })

  test.each([
    ['supported and waiting are not the total', { total: 76 }],
    ['more are especially difficult than wait', { waitingEspeciallyDifficult: 43 }],
    ['the sponsors have fewer children than are supported', { supported: 34, total: 76 }],
  ])('refuses to print when %s', (_, wrong) => {
    expect(() => situationText(at, { ...situation, ...wrong })).toThrow(RangeError)
  })
})
