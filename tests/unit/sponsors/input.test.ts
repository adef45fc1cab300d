import { describe, expect, test } from 'vitest'
import { issuesOf } from '@/lib/platform/input-issues'
import { sponsorInput } from '@/lib/sponsors/input'

const typed = { name: '  Hội   Nông dân xã ', kind: 'mass_organisation' }

function issues(change: object) {
  const parsed = sponsorInput.safeParse({ ...typed, ...change })
  return parsed.success ? [] : issuesOf(parsed.error)
}

describe('a sponsor as a form sends it', () => {
  test('name and kind are enough; the rest is unknown', () => {
    expect(sponsorInput.parse(typed)).toEqual({
      name: 'Hội Nông dân xã',
      kind: 'mass_organisation',
      villageIds: [],
      schoolIds: [],
      gives: [],
      level: null,
    })
  })

  test('amounts as people write them; one amount stands for both ends', () => {
    const level = { levelMin: '1tr2', levelRhythm: 'quarterly' }
    expect(sponsorInput.parse({ ...typed, ...level }).level).toEqual({
      minVnd: 1_200_000,
      maxVnd: 1_200_000,
      rhythm: 'quarterly',
    })
    const range = { levelMin: '300k', levelMax: '500.000', levelRhythm: 'monthly' }
    expect(sponsorInput.parse({ ...typed, ...range }).level).toEqual({
      minVnd: 300_000,
      maxVnd: 500_000,
      rhythm: 'monthly',
    })
  })

  test.each([
    [{ name: '   ' }, [{ field: 'name', code: 'required' }]],
    [{ kind: undefined }, [{ field: 'kind', code: 'required' }]],
    [{ promisedChildren: 'ba' }, [{ field: 'promisedChildren', code: 'count_unclear' }]],
    [{ promisedChildren: '-1' }, [{ field: 'promisedChildren', code: 'count_unclear' }]],
    [{ promisedChildren: '1001' }, [{ field: 'promisedChildren', code: 'count_unclear' }]],
    [{ levelMin: 'một triệu' }, [{ field: 'levelMin', code: 'amount_unclear' }]],
    [{ levelMin: '1tr' }, [{ field: 'levelRhythm', code: 'rhythm_missing' }]],
    [{ levelRhythm: 'monthly' }, [{ field: 'levelMin', code: 'required' }]],
    [
      { levelMin: '2tr', levelMax: '1tr', levelRhythm: 'monthly' },
      [{ field: 'levelMax', code: 'max_below_min' }],
    ],
    [{ contactPhone: 'gọi sau' }, [{ field: 'contactPhone', code: 'phone_unclear' }]],
    [{ villageIds: ['x'] }, [{ field: 'villageIds.0', code: 'unclear' }]],
  ])('%j: %j', (change, wanted) => {
    expect(issues(change)).toEqual(wanted)
  })
})
