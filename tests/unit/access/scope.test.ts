import { describe, expect, test } from 'vitest'
import { ROLES } from '@/lib/access/role'
import { decideEnding, decideRole } from '@/lib/access/rules'
import { fitsScope, hasWork, placeKindOf, roleChoices, ROLES_WITH_WORK } from '@/lib/access/scope'

describe('the scope of a role', () => {
  test.each([
    ['officer', null],
    ['school_lead', 'school'],
    ['homeroom_teacher', 'class'],
    ['village_head', 'village'],
    ['sponsor_member', 'sponsor'],
    ['accountant', 'school'],
    ['administrator', null],
  ] as const)('%s is narrowed to %s', (role, kind) => {
    expect(placeKindOf(role)).toBe(kind)
  })

  test('fits with a place, without one, or – for money – both', () => {
    expect(ROLES.filter((role) => fitsScope(role, true) && fitsScope(role, false))).toEqual([
      'accountant',
      'cashier',
    ])
    expect(ROLES.filter((role) => fitsScope(role, true) !== (placeKindOf(role) !== null))).toEqual(
      [],
    )
  })
})

describe('what can be given', () => {
  const places = {
    village: [{ id: 'v', name: 'Thôn' }],
    school: [{ id: 's', name: 'Trường' }],
    class: [{ id: 'c', name: '4A' }],
    sponsor: [
      { id: 'a', name: 'Công an xã' },
      { id: 'b', name: 'Đoàn xã' },
    ],
  }

  test('is every role with work, once for each place it fits', () => {
    const values = roleChoices(places).map(({ value }) => value)
    expect(new Set(values).size).toBe(values.length)
    expect(values).toEqual(
      expect.arrayContaining(['officer', 'sponsor_member:a', 'sponsor_member:b']),
    )
    expect(values).not.toContain('sponsor_member')
    for (const { role, place } of roleChoices(places)) {
      expect(decideRole({ isOwn: false, role, hasPlace: place !== null })).toBeNull()
    }
  })

  test('is no role that nobody has work for', () => {
    expect(ROLES_WITH_WORK).toContain('auditor')
    const idle = ROLES.filter((role) => !hasWork(role))
    for (const role of idle) {
      const hasPlace = placeKindOf(role) !== null
      expect(decideRole({ isOwn: false, role, hasPlace })).toBe('role_without_work')
    }
  })

  test('is nothing to oneself', () => {
    for (const role of ROLES) {
      expect(decideRole({ isOwn: true, role, hasPlace: false })).toBe('not_to_oneself')
    }
  })
})

test('a role may end, but for the last administrator’s', () => {
  for (const role of ROLES) {
    expect(decideEnding({ role, otherAdministrators: 1 })).toBeNull()
    const alone = decideEnding({ role, otherAdministrators: 0 })
    expect(alone).toBe(role === 'administrator' ? 'last_administrator' : null)
  }
})
