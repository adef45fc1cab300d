import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { NextRequest } from 'next/server'
import { POST as postFollow } from '@/app/api/help/follow/route'
import { POST as postHelp } from '@/app/api/help/route'
import { PACES } from '@/lib/access/door-pace'
import { receiveOffer, type SentOffer } from '@/lib/offers/doors/receive-offer'
import { followOffer } from '@/lib/offers/follow-queries'
import { moveClock, now } from '@/lib/platform/clock'
import { env } from '@/lib/platform/env'
import { keepPace } from '@/lib/platform/gate/door-pace'
import { drawFormToken, LONGEST_HOURS, SHORTEST_SECONDS } from '@/lib/platform/gate/form-token'
import { listPublicCommunes } from '@/lib/reports/public-queries'
import { readHelp } from '@/lib/reports/help-queries'
import {
  addWaiting,
  foundOffice,
  rowsIn,
  type Office,
} from '@/tests/integration/assignments/waiting-children'
import { readAsSuperuser } from '@/tests/support/database'

const WISH = {
  ...{ name: 'Chị Lan', kind: 'individual', children: '2', phone: '0905 123 456' },
  ...{ message: 'Tôi muốn giúp một em', consent: 'on' },
}
const DRAWN = new Date('2026-11-20T02:30:00Z')
const later = (seconds: number) => new Date(DRAWN.getTime() + seconds * 1000)

let office: Office
let addresses = 0

beforeAll(async () => {
  office = await foundOffice()
})
afterEach(() => moveClock(undefined))

/** A form that was opened a minute ago, from an address of its own. */
function sent(change: Partial<SentOffer> = {}, fields: object = {}): SentOffer {
  addresses += 1
  return {
    ...{ commune: 'VA', token: drawFormToken(DRAWN), trap: '', locale: 'vi', at: later(60) },
    ...{ address: `192.0.2.${addresses}`, fields: { ...WISH, ...fields } },
    ...change,
  }
}

async function codeOf(form = sent()): Promise<string> {
  const received = await receiveOffer(form)
  if (received.kind !== 'done') throw new Error(JSON.stringify(received))
  return received.code
}

/** Whatever is not taken leaves nothing. */
async function untaken(form: SentOffer) {
  const books = ['offer', 'offer_contact', 'entry']
  const before = await Promise.all(books.map(rowsIn))
  const received = await receiveOffer(form)
  expect(await Promise.all(books.map(rowsIn))).toEqual(before)
  return received
}

describe('an offer from the public page', () => {
  test('is written in its commune, sealed, with a code nobody keeps and an entry of nobody', async () => {
    const code = await codeOf()
    expect(code).toMatch(/^VA(-[2-9A-HJ-NP-Z]{4}){3}$/)
    const [row] = await readAsSuperuser<Record<string, unknown>>(
      `select o.*, c.sealed, c.sealed::text || o.fingerprint::text || o.code_hash::text as bytes
       from offer o join offer_contact c on c.offer_id = o.id order by o.id desc limit 1`,
    )
    expect(row).toMatchObject({
      ...{ commune_id: office.officer.communeId, kind: 'individual', children: 2, form: null },
      ...{ locale: 'vi', consent_version: 3, received_at: now() },
    })
    const kept = JSON.stringify(row)
    for (const word of ['Lan', '0905123456', 'muốn giúp', code.slice(3).replaceAll('-', '')]) {
      expect(kept).not.toContain(word)
      expect(kept).not.toContain(Buffer.from(word).toString('hex'))
    }
    const entries = await readAsSuperuser(
      `select person_id, subject_kind, subject_id, details from entry where act = 'offers/receive'`,
    )
    expect(entries).toEqual([
      {
        ...{ person_id: null, subject_kind: 'offer', subject_id: row?.id },
        details: { sponsorKind: 'individual', form: null, wanted: 2 },
      },
    ])
  })

  test('the same form twice, and at the same moment, is one offer with one code', async () => {
    const form = sent()
    const before = await rowsIn('offer')
    const codes = await Promise.all([codeOf(form), codeOf(form), codeOf(form)])
    codes.push(await codeOf(form))
    expect(new Set(codes).size).toBe(1)
    expect(await rowsIn('offer')).toBe(before + 1)
    const other = { ...form, fields: { ...form.fields, name: 'Chị Hoa' } }
    expect(await untaken(other)).toEqual({ kind: 'refused', refusal: 'sent_before' })
    expect(await codeOf({ ...other, token: drawFormToken(DRAWN) })).not.toBe(codes[0])
  })

  const forged = Buffer.from(drawFormToken(DRAWN), 'base64url')
  forged[20] = (forged[20] ?? 0) ^ 1
  test.each([
    ['no token', { token: '' }, 'unsigned'],
    ['a senseless token', { token: 'x'.repeat(51) }, 'unsigned'],
    ['a token with another time in it', { token: forged.toString('base64url') }, 'unsigned'],
    ['a form filled in too quickly', { at: later(SHORTEST_SECONDS - 1) }, 'hasty'],
    ['a form of yesterday', { at: later(LONGEST_HOURS * 3600 + 1) }, 'old'],
    ['a form for later', { at: later(-60) }, 'hasty'],
    ['the field for machines', { trap: 'https://a.vn' }, 'machine'],
    ['an unknown commune', { commune: 'XX' }, 'commune_unknown'],
  ] as const)('with %s is refused', async (_, change, refusal) => {
    expect(await untaken(sent(change))).toEqual({ kind: 'refused', refusal })
  })

  test('with something missing is told all of it, and costs nobody a turn', async () => {
    const wrong = sent({ address: '198.51.100.1' }, { name: undefined, phone: 'x' })
    for (let nth = 0; nth < PACES.offer.address.burst + 2; nth += 1) {
      expect(await untaken(wrong)).toEqual({
        kind: 'invalid',
        issues: [
          { field: 'name', code: 'required' },
          { field: 'phone', code: 'phone_unclear' },
        ],
      })
    }
    await codeOf(sent({ address: '198.51.100.1' }))
  })

  test('one address sends a handful, then one after the other; everybody together no more than is read', async () => {
    const { address, all } = PACES.offer
    // An hour on: nobody sent anything for a while.
    moveClock(new Date(now().getTime() + 3_600_000))
    const mine = () => receiveOffer(sent({ address: '198.51.100.2' }))
    for (let nth = 0; nth < address.burst; nth += 1) expect((await mine()).kind).toBe('done')
    expect(await untaken(sent({ address: '198.51.100.2' }))).toEqual({
      kind: 'wait',
      seconds: address.seconds,
    })
    expect((await receiveOffer(sent())).kind).toBe('done')
    moveClock(new Date(now().getTime() + address.seconds * 1000))
    expect((await mine()).kind).toBe('done')
    const at = now()
    const others = Array.from({ length: all.burst + 20 }, (_, nth) =>
      keepPace('offer', { name: office.officer.communeId, address: `203.0.113.${nth}`, at }),
    )
    const waits = (await Promise.all(others)).filter((seconds) => seconds > 0)
    expect(waits.length).toBeGreaterThan(0)
    expect(Math.max(...waits)).toBeLessThanOrEqual(all.seconds)
    expect((await untaken(sent())).kind).toBe('wait')
    const kept = await readAsSuperuser<{ key: Buffer }>('select key from door_pace')
    expect(kept.every(({ key }) => key.length === 32)).toBe(true)
  })
})

describe('a body nobody needs', () => {
  test.each([
    ['that does not say how long it is', undefined],
    ['longer than any form', String(64 * 1024 + 1)],
    ['of a senseless length', 'x'],
  ])('%s is refused before a byte of it is read', async (_, length) => {
    for (const post of [postHelp, postFollow]) {
      let pulled = 0
      const body = new ReadableStream(
        {
          pull(controller) {
            pulled += 1
            controller.enqueue(new Uint8Array(1024))
            if (pulled > 80) controller.close()
          },
        },
        { highWaterMark: 0 },
      )
      const request = new NextRequest(new URL('/api/help', env().APP_URL), {
        ...{ method: 'POST', body, duplex: 'half' },
        headers: {
          ...{ origin: new URL(env().APP_URL).origin, 'content-type': 'multipart/form-data' },
          ...(length !== undefined && { 'content-length': length }),
        },
      })
      expect((await post(request)).status).toBe(413)
      expect(pulled).toBe(0)
    }
  })
})

describe('following an offer', () => {
  test('by its code, however it is typed; nothing of who sent it is told', async () => {
    moveClock(new Date(now().getTime() + 86_400_000))
    const code = await codeOf()
    for (const typed of [code, code.toLowerCase().replaceAll('-', ' ')]) {
      expect(await followOffer(typed)).toEqual({
        communeId: office.officer.communeId,
        ...{ status: 'received', receivedOn: '2026-11-21', said: [] },
        forgotten: null,
      })
    }
    const bare = code.slice(3)
    for (const wrong of [
      '',
      bare,
      `HS-${bare}`,
      `XX-${bare}`,
      `${code.slice(0, -1)}2Z`,
      'không nhớ',
    ]) {
      expect(await followOffer(wrong)).toBeNull()
    }
  })
})

describe('what the page says of the children', () => {
  test('counts of whoever waits, small ones withheld, and the plan’s own minimum', async () => {
    const { communeId } = office.officer
    expect(await readHelp(communeId)).toMatchObject({
      ...{ waiting: null, levels: null, needs: [], contactDays: 90 },
      plan: { minimumVnd: 1_000_000, endAge: 16 },
    })
    for (let nth = 1; nth <= 12; nth += 1) {
      const childId = await addWaiting(office.officer, `VA-10${String(nth).padStart(2, '0')}`)
      await need(childId, nth <= 6 ? ['food', 'medical'] : ['cash'])
      if (nth > 6) await support(childId)
    }
    const facts = await readHelp(communeId)
    // Six wait and six are helped; all that wait need food, which would tell of each of them.
    expect(facts).toMatchObject({ waiting: 6, levels: null, needs: [] })
    const home = (await listPublicCommunes()).find(({ id }) => id === communeId)
    expect(home?.counts.split?.waiting).toBe(facts.waiting)
    expect(JSON.stringify(facts)).not.toMatch(/VA-|Nguyễn|Thôn/)
  })

  test('stands a whole quarter: nobody sees what the one child needs that came, or was helped, since', async () => {
    const { communeId } = office.officer
    const waiting: string[] = []
    for (let nth = 13; nth <= 18; nth += 1)
      waiting.push(await addWaiting(office.officer, `VA-10${nth}`))
    for (const childId of waiting) await need(childId, ['cash'])
    const before = await readHelp(communeId)
    expect(before).toMatchObject({
      ...{ countedOn: '2026-10-01', waiting: 12 },
      needs: [
        { need: 'cash', count: 6 },
        { need: 'food', count: 6 },
      ],
    })
    const [helped = '', other = ''] = waiting
    await support(helped, '2026-11-20')
    await need(other, ['food'], '2026-11-20')
    const newcomer = await addWaiting(office.officer, 'VA-1019', { onList: false })
    await readAsSuperuser(
      `insert into acceptance (commune_id, id, child_id, accepted_on, accepted_by, accepted_at)
       values ($1, gen_random_uuid(), $2, '2026-11-20', $3, now())`,
      [communeId, newcomer, office.officer.personId],
    )
    await need(newcomer, ['cash'], '2026-11-20')
    expect(await readHelp(communeId)).toEqual(before)
    moveClock(new Date('2027-01-04T02:00:00Z'))
    expect(await readHelp(communeId)).toMatchObject({
      ...{ countedOn: '2027-01-01', waiting: 12 },
      needs: [
        { need: 'food', count: 7 },
        { need: 'cash', count: 6 },
      ],
    })
  })
})

function need(childId: string, kinds: string[], from = '2026-06-01') {
  const { communeId, personId } = office.officer
  return readAsSuperuser(
    `insert into need (commune_id, id, child_id, kind, valid_from, recorded_by, recorded_at)
     select $1, gen_random_uuid(), $2, kind::need_kind, $5::date, $3, now()
     from unnest($4::text[]) kind`,
    [communeId, childId, personId, kinds, from],
  )
}

async function support(childId: string, on = '2026-06-01'): Promise<void> {
  const { communeId, personId } = office.officer
  await readAsSuperuser(
    `with own as (insert into recognition (commune_id, id, child_id, sponsor_id, basis, recognised_on,
         recognised_by, recognised_at)
       values ($1, gen_random_uuid(), $2, $3, 'Danh sách', $5::date, $4, now()) returning id)
     insert into support_term (commune_id, id, child_id, sponsor_id, role, starts_on,
       recognition_id)
     select $1, gen_random_uuid(), $2, $3, 'lead', '2026-07-01', own.id from own`,
    [communeId, childId, office.police, personId, on],
  )
}
