import { describe, expect, test } from 'vitest'
import {
  personalIdIndex,
  sealPersonalId,
  unsealPersonalId,
} from '@/lib/platform/personal-id-secret'
import { sealJson, unsealJson } from '@/lib/platform/sealed-json'
import { seal, unseal } from '@/lib/platform/secrets'

const ID = '049319898135'

describe('what is sealed', () => {
  test('opens in its own place and in no other', () => {
    const sealed = sealPersonalId('one', ID)
    expect(unsealPersonalId('one', sealed)).toBe(ID)
    expect(() => unsealPersonalId('another', sealed)).toThrow()
  })

  test('looks different every time, and shows nothing', () => {
    const [first, second] = [seal(Buffer.from(ID), 'place'), seal(Buffer.from(ID), 'place')]
    expect(Buffer.from(first).equals(second)).toBe(false)
    expect(Buffer.from(first).includes(ID)).toBe(false)
  })

  test('does not open once a bit of it was changed', () => {
    const sealed = seal(Buffer.from(ID), 'place')
    for (const at of [0, 5, 20, sealed.length - 1]) {
      const changed = sealed.map((byte, index) => (index === at ? byte ^ 1 : byte))
      expect(() => unseal(changed, 'place')).toThrow()
    }
  })

  test('plain data comes back as it was', () => {
    const value = { rows: [{ fullName: 'Đặng Thị Thanh Nhi', bornYear: 2019, note: null }] }
    expect(unsealJson(sealJson(value, 'place'), 'place')).toEqual(value)
  })
})

test('the index finds a number again inside one commune, and differs from commune to commune', () => {
  const index = (commune: string) => Buffer.from(personalIdIndex(commune, ID)).toString('hex')
  expect(index('one')).toBe(index('one'))
  expect(index('one')).not.toBe(index('another'))
  expect(index('one')).toHaveLength(64)
})
