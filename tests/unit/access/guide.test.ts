import { describe, expect, test } from 'vitest'
import { GUIDE, guidedRolesOf, type GuidedRole } from '@/lib/access/guide'
import { RIGHTS } from '@/lib/access/right'
import { LOCALES } from '@/lib/words/locale'
import { wordsIn } from '@/lib/words/words'
import { MATRIX } from '@/tests/rights/matrix'

const guided = Object.keys(GUIDE) as GuidedRole[]

describe('the guide of a role', () => {
  test('exists for every role with a right to more than its own account', () => {
    const { 'own.keep': _, ...ofTheWork } = RIGHTS
    expect([...guided].sort()).toEqual([...new Set(Object.values(ofTheWork).flat())].sort())
  })

  test.each(guided)(
    'leads a %s only where there is a page, and it is open to that role',
    (role) => {
      const faults = Object.values(GUIDE[role]).filter((href: string) => {
        const page = MATRIX.find(({ door }) => door === `page ${href.replace(/\?.*/, '')}`)
        return !page || page.may === 'anybody' || !page.may.includes(role)
      })
      expect(faults).toEqual([])
    },
  )

  test.each(guided)('tells a %s five to eight steps in both languages', (role) => {
    const steps = Object.keys(GUIDE[role])
    expect(steps.length).toBeGreaterThanOrEqual(5)
    expect(steps.length).toBeLessThanOrEqual(8)
    for (const locale of LOCALES) {
      expect(Object.keys(wordsIn(locale).guide.roles[role].steps).sort()).toEqual([...steps].sort())
    }
  })
})

const place = {
  ...{ villageId: null, schoolId: null, schoolClassId: null, sponsorId: null },
  onBehalfOfId: null,
}

test('who holds several roles has several guides; a role without work has none', () => {
  const held = (...roles: ('officer' | 'administrator' | 'cashier')[]) =>
    guidedRolesOf({ memberships: roles.map((role) => ({ role, ...place })) })
  expect(held('administrator', 'officer', 'cashier')).toEqual(['officer', 'administrator'])
  expect(held('cashier')).toEqual([])
})
