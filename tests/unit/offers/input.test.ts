import { describe, expect, test } from 'vitest'
import { readOfferCode, writtenOfferCode } from '@/lib/offers/code'
import { offerFilterFrom, offerListAddress } from '@/lib/offers/filter'
import { offerInput } from '@/lib/offers/input'
import { knownSponsors } from '@/lib/offers/known-sponsor'
import { countLinks } from '@/lib/offers/links'
import { issuesOf } from '@/lib/platform/input-issues'
import { sponsorKey } from '@/lib/sponsors/sponsor-key'

const WHOLE = {
  ...{
    name: ' Chị  Lan ',
    kind: 'individual',
    children: '2',
    form: 'cash',
    phone: '+84 905 123 456',
  },
  ...{ email: 'lan@vidu.vn', message: 'Tôi muốn giúp', consent: 'on' },
}

function issuesIn(change: object) {
  const read = offerInput.safeParse({ ...WHOLE, ...change })
  return read.error ? issuesOf(read.error).map(({ field, code }) => `${field} ${code}`) : []
}

describe('what somebody writes who offers help', () => {
  test('is read as people write it', () => {
    expect(offerInput.parse(WHOLE)).toEqual({
      ...{ name: 'Chị Lan', kind: 'individual', children: 2, form: 'cash', phone: '0905123456' },
      ...{ email: 'lan@vidu.vn', message: 'Tôi muốn giúp', consent: 'on' },
    })
    expect(offerInput.parse({ ...WHOLE, phone: '+1 (617) 555-0100' }).phone).toBe('+16175550100')
  })

  test.each([
    [{ name: undefined }, ['name required']],
    [{ name: 'x'.repeat(121) }, ['name too_long']],
    [{ name: 'Mua ngay tại shop.com' }, ['name links']],
    [{ kind: undefined }, ['kind required']],
    [{ kind: 'robot' }, ['kind unclear']],
    [{ children: '0' }, ['children children_unclear']],
    [{ children: 'hai' }, ['children children_unclear']],
    [{ phone: '12' }, ['phone phone_unclear']],
    [{ email: 'lan' }, ['email email_unclear']],
    [{ message: 'x'.repeat(1001) }, ['message too_long']],
    [{ message: 'http://a.vn và www.b.com' }, ['message too_many_links']],
    [{ message: 'Trang của tôi: http://a.vn' }, []],
    [{ consent: undefined }, ['consent consent_missing']],
    [{ phone: undefined }, []],
    [{ phone: undefined, email: undefined }, ['phone contact_missing']],
    [{ children: undefined, form: undefined, message: undefined }, ['children help_missing']],
    [{ children: undefined, form: undefined }, []],
  ])('with %j: %j', (change, issues) => {
    expect(issuesIn(change)).toEqual(issues)
  })

  test('everything is said at once, and nothing that follows from it', () => {
    const nothing = { name: undefined, kind: undefined, consent: undefined, phone: undefined }
    expect(
      issuesIn({ ...nothing, email: undefined, children: 'x', form: undefined, message: '' }),
    ).toEqual([
      ...['name required', 'kind required', 'children children_unclear'],
      ...['consent consent_missing', 'phone contact_missing'],
    ])
  })
})

test.each([
  ['', 0],
  ['Gọi tôi qua lan@vidu.vn', 0],
  ['http://a.vn/x?y', 1],
  ['a.com b.net www.c', 3],
  ['Tôi giúp 1.000.000 đồng, v.v.', 0],
  ['HTTPS://A.VN', 1],
])('%s names %i pages', (text, links) => {
  expect(countLinks(text)).toBe(links)
})

describe('the code of an offer', () => {
  const code = 'K7PM3QXW9RTD'

  test('is written in groups behind the commune, and read however it was typed', () => {
    expect(writtenOfferCode('VA', code)).toBe('VA-K7PM-3QXW-9RTD')
    for (const typed of ['VA-K7PM-3QXW-9RTD', 'va k7pm 3qxw 9rtd', ' VA–K7PM.3QXW.9RTD ']) {
      expect(readOfferCode(typed)).toEqual({ prefix: 'VA', code })
    }
    expect(readOfferCode('k7pm3qxw9rtd')).toEqual({ prefix: '', code })
  })

  test.each(['', 'VA', 'VA-K7PM-3QXW', 'VA-K7PM-3QXW-9RT0', 'không nhớ mã nữa rồi'])(
    '%j is none',
    (typed) => {
      expect(readOfferCode(typed)).toBeNull()
    },
  )
})

describe('units that may be who offers', () => {
  const unit = (id: string, name: string, ...phones: string[]) => ({
    ...{ id, name, nameKey: sponsorKey(name), phones },
  })
  const units = [
    unit('a', 'Hội Nông dân', '0905 111 111'),
    unit('b', 'Công an xã', '0905 222 222'),
    unit('c', 'Đoàn', '0905 333 333'),
  ]

  test.each([
    [{ name: 'hoi nong dan', phone: null }, ['a name']],
    [{ name: 'Hội Nông dân xã Việt An', phone: null }, ['a name']],
    [{ name: 'Anh Ba', phone: '+84905222222' }, ['b phone']],
    [{ name: 'Hội Nông dân', phone: '0905222222' }, ['a name', 'b phone']],
    [{ name: 'Đoàn thanh niên', phone: null }, []],
    [{ name: 'Chị Lan', phone: '+16175550100' }, []],
  ])('%j: %j', (offer, found) => {
    expect(knownSponsors(offer, units).map(({ id, by }) => `${id} ${by}`)).toEqual(found)
  })
})

test('a filter is what its address says, and senseless words are left out', () => {
  const all = offerFilterFrom({})
  expect(all).toEqual({ shown: 'waiting', kind: undefined, page: 1 })
  expect(offerFilterFrom({ show: 'x', kind: 'y', page: '-3' })).toEqual(all)
  const filter = offerFilterFrom({ show: 'spam', kind: 'group', page: '2' })
  expect(offerListAddress(filter, { page: 2 })).toBe('/offers?show=spam&kind=group&page=2')
  expect(offerListAddress(filter, { kind: undefined })).toBe('/offers?show=spam')
  expect(offerListAddress(all)).toBe('/offers')
})
