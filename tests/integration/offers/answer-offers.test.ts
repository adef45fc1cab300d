import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { answerOffer } from '@/lib/offers/commands/answer-offer'
import { declineOffer } from '@/lib/offers/commands/decline-offer'
import { forgetContact } from '@/lib/offers/commands/forget-contact'
import { markSpam } from '@/lib/offers/commands/mark-spam'
import { reopenOffer } from '@/lib/offers/commands/reopen-offer'
import { takeInHand } from '@/lib/offers/commands/take-in-hand'
import { takeUpOffer } from '@/lib/offers/commands/take-up-offer'
import { OFFER_SHOWN, offerFilterFrom, OFFERS_SHOWN } from '@/lib/offers/filter'
import { findOfferByCode } from '@/lib/offers/code-queries'
import { followOffer } from '@/lib/offers/follow-queries'
import { listOffers, openOffer } from '@/lib/offers/queries'
import { openUnit } from '@/lib/mobilisation/queries'
import { PACES } from '@/lib/access/door-pace'
import { keepPace } from '@/lib/platform/gate/door-pace'
import { moveClock, now, today } from '@/lib/platform/clock'
import { waitingFacts } from '@/lib/tasks/waiting-queries'
import { offer } from '@/prisma/seed/offers'
import { foundOffice, rowsIn, type Office } from '@/tests/integration/assignments/waiting-children'
import { run } from '@/tests/integration/jobs/jobs-of-tests'
import { readAsSuperuser } from '@/tests/support/database'
import { heldBack } from '@/tests/support/held-back'

const DAY = 86_400_000
const COMMANDS = [
  takeInHand,
  answerOffer,
  declineOffer,
  markSpam,
  reopenOffer,
  takeUpOffer,
  forgetContact,
] as const

let office: Office
let front: Viewer
let made = 0
let id: string
let code: string

beforeAll(async () => {
  office = await foundOffice()
  front = await office.officerAs('front_officer')
})
beforeEach(async () => {
  code = await sent()
  id = await newest()
})
afterEach(() => moveClock(undefined))

function sent(change: Record<string, string> = {}, commune = 'VA'): Promise<string> {
  made += 1
  const wish = { name: `Nhóm Lành ${made}`, kind: 'group', form: 'goods', phone: '0905 123 400' }
  return offer(commune, { ...wish, message: 'Chúng tôi có sách', ...change }, `192.0.2.${made}`)
}

const known = new Set<string>()

/** The offer that came since this was asked last. */
async function newest(): Promise<string> {
  const rows = await readAsSuperuser<{ id: string }>('select id from offer')
  const [found = '', ...others] = rows.map((row) => row.id).filter((one) => !known.has(one))
  for (const one of [found, ...others]) known.add(one)
  return found
}

/** Whatever a command may need, of this offer as it was seen. */
function form(seen = 0, change: object = {}) {
  return {
    offerId: id,
    seen: String(seen),
    text: 'Cảm ơn anh chị',
    reason: 'Đã đủ sách',
    because: 'sender_asked',
    ...change,
  }
}

function talksOf(sponsorId: string) {
  return readAsSuperuser<object>(
    `select kind, channel, note, promised_children from mobilisation_step where sponsor_id = $1
     order by ordinal`,
    [sponsorId],
  )
}

async function doneBy(outcome: Promise<{ kind: string; refusal?: string }>) {
  const { kind, refusal } = await outcome
  return refusal ?? kind
}

const statusNow = async () => (await openOffer(front, id))?.status

function entriesOf(act: string) {
  return readAsSuperuser<{ person_id: string; details: object }>(
    'select person_id, details from entry where act = $1 and subject_id = $2 order by seq',
    [act, id],
  )
}

describe('an offer at the Front', () => {
  test('waits, is looked at, answered more than once, and followed by its code all the while', async () => {
    const facts = await waitingFacts(front, today())
    expect(facts.answer_offer).toMatchObject({ since: '2026-11-20' })
    expect(await doneBy(takeInHand(front, form()))).toBe('done')
    expect(await followOffer(code)).toMatchObject({ status: 'in_hand', said: [] })
    expect(await doneBy(answerOffer(front, form(1)))).toBe('done')
    expect(await doneBy(answerOffer(office.officer, form(2, { text: 'Mời đến thứ Hai' })))).toBe(
      'done',
    )
    expect(await followOffer(code)).toMatchObject({
      status: 'answered',
      said: [
        { on: '2026-11-20', text: 'Cảm ơn anh chị', isReason: false },
        { on: '2026-11-20', text: 'Mời đến thứ Hai', isReason: false },
      ],
    })
    const after = await waitingFacts(front, today())
    expect(after.answer_offer?.count ?? 0).toBe((facts.answer_offer?.count ?? 0) - 1)
    expect(await openOffer(office.auditor, id)).toMatchObject({
      ...{ name: `Nhóm Lành ${made}`, status: 'answered', locale: 'vi' },
      contact: { phone: '0905123400', email: null, message: 'Chúng tôi có sách' },
      steps: [{ kind: 'in_hand' }, { kind: 'answered' }, { kind: 'answered' }],
    })
    expect(await entriesOf('offers/answer')).toHaveLength(2)
    expect(await entriesOf('offers/take-in-hand')).toEqual([
      { person_id: front.personId, details: {} },
    ])
  })

  test('declined with a reason its sender reads, as long as it is declined', async () => {
    expect(await doneBy(declineOffer(front, form()))).toBe('done')
    expect(await followOffer(code)).toMatchObject({
      status: 'declined',
      said: [{ text: 'Đã đủ sách', isReason: true }],
    })
    expect(await doneBy(answerOffer(front, form(1)))).toBe('not_open')
    expect(await doneBy(reopenOffer(front, form(1)))).toBe('done')
    expect(await followOffer(code)).toMatchObject({ status: 'in_hand', said: [] })
    expect(await doneBy(reopenOffer(front, form(2)))).toBe('not_put_away')
    expect(await doneBy(takeInHand(front, form(2)))).toBe('in_hand_already')
    expect(await entriesOf('offers/decline')).toHaveLength(1)
    expect(await entriesOf('offers/reopen')).toHaveLength(1)
  })

  test('marked as spam, and taken out again', async () => {
    expect(await doneBy(markSpam(front, form()))).toBe('done')
    expect(await statusNow()).toBe('spam')
    expect(await entriesOf('offers/mark-spam')).toHaveLength(1)
    expect(await doneBy(reopenOffer(front, form(1)))).toBe('done')
    expect(await statusNow()).toBe('in_hand')
  })

  test('becomes a unit of the book whose promise is still to be made', async () => {
    const outcome = await takeUpOffer(front, form())
    expect(outcome).toMatchObject({ kind: 'done', value: { id, isNew: true } })
    const sponsorId = outcome.kind === 'done' ? outcome.value.sponsorId : ''
    expect(await readAsSuperuser('select * from sponsor where id = $1', [sponsorId])).toMatchObject(
      [
        {
          ...{ name: `Nhóm Lành ${made}`, kind: 'group', form: 'goods', promised_children: null },
          ...{ contact_phone: '0905123400', note: null },
        },
      ],
    )
    expect(await talksOf(sponsorId)).toEqual([
      {
        kind: 'answered',
        channel: 'help_page',
        note: null,
        promised_children: null,
      },
    ])
    expect(await entriesOf('offers/take-up')).toEqual([
      { person_id: front.personId, details: { sponsorId } },
    ])
    expect(
      await readAsSuperuser('select contact_name from mobilisation_step where sponsor_id = $1', [
        sponsorId,
      ]),
    ).toEqual([{ contact_name: null }])
    // How to reach whoever sent it, and what they wrote, stands with the offer alone: the unit leads there.
    expect((await openUnit(front, sponsorId))?.offers).toEqual([{ id, takenUpOn: '2026-11-20' }])
    expect(await followOffer(code)).toMatchObject({ status: 'taken_up' })
    expect(await doneBy(declineOffer(front, form(1)))).toBe('not_open')
  })

  test('joins the unit it comes from; a second one of the name is refused', async () => {
    await sent({ name: 'công an  xã', phone: '0905 999 111' })
    id = await newest()
    expect((await openOffer(front, id))?.known).toEqual([
      { id: office.police, name: 'Công an xã', by: 'name' },
    ])
    expect(await doneBy(takeUpOffer(front, form()))).toBe('name_taken')
    const there = { sponsorId: office.otherSponsor }
    expect(await doneBy(takeUpOffer(front, form(0, there)))).toBe('sponsor_unknown')
    const units = await rowsIn('sponsor')
    expect(await doneBy(takeUpOffer(front, form(0, { sponsorId: office.police })))).toBe('done')
    expect(await rowsIn('sponsor')).toBe(units)
    expect((await openOffer(front, id))?.steps.at(-1)?.sponsor?.id).toBe(office.police)
    expect((await openUnit(front, office.police))?.offers).toMatchObject([{ id }])
    // It promised two children before anybody wrote down a talk with it.
    expect(await talksOf(office.police)).toMatchObject([{ kind: 'followed_up' }])
  })

  test('of two who act at once the second sees that somebody was faster', async () => {
    const answers = await Promise.all([
      doneBy(answerOffer(front, form())),
      doneBy(answerOffer(office.officer, form())),
      doneBy(declineOffer(office.officer, form())),
    ])
    expect(answers.sort()).toEqual(['changed_meanwhile', 'changed_meanwhile', 'done'])
    const late = heldBack(
      {
        hold: `select pg_advisory_xact_lock(hashtextextended('offer:${id}', 0))`,
        meanwhile: `insert into offer_step (commune_id, id, offer_id, round, kind, done_by, done_at)
          select commune_id, gen_random_uuid(), id, 2, 'in_hand', '${front.personId}', now()
          from offer where id = '${id}'`,
      },
      () => doneBy(markSpam(front, form(1))),
    )
    expect(await late).toBe('changed_meanwhile')
  })
})

describe('who may', () => {
  test('the Front and the officer act; readers read; nobody else, and nobody of another commune', async () => {
    const steps = await rowsIn('offer_step')
    for (const command of COMMANDS) {
      for (const viewer of [office.head, office.leader, office.auditor, office.member]) {
        expect(await doneBy(command(viewer, form()))).toBe('forbidden')
      }
      expect(await doneBy(command(office.otherOfficer, form()))).toBe('not_found')
    }
    expect(await rowsIn('offer_step')).toBe(steps)
    expect(await openOffer(office.otherOfficer, id)).toBeNull()
    const theirs = await listOffers(office.otherOfficer, offerFilterFrom({}))
    expect(theirs.lines).toEqual([])
  })

  test('words are needed where something is said', async () => {
    expect(await answerOffer(front, form(0, { text: ' ' }))).toMatchObject({
      ...{ kind: 'invalid', issues: [{ field: 'text', code: 'required' }] },
    })
    expect(await declineOffer(front, form(0, { reason: undefined }))).toMatchObject({
      ...{ kind: 'invalid', issues: [{ field: 'reason', code: 'required' }] },
    })
  })

  test('each list shows what its status says, and counts it', async () => {
    await markSpam(front, form())
    for (const show of OFFERS_SHOWN) {
      const { lines, counts } = await listOffers(front, offerFilterFrom({ show }))
      expect(lines).toHaveLength(counts[show])
      for (const { status } of lines) expect(OFFER_SHOWN[show]).toContain(status)
      for (const line of lines) expect((await openOffer(front, line.id))?.status).toBe(line.status)
    }
    const agencies = await listOffers(front, offerFilterFrom({ kind: 'agency' }))
    expect(agencies.lines).toEqual([])
  })
})

describe('an offer whose code is read out on the telephone', () => {
  const found = (viewer: Viewer, typed: string) => findOfferByCode(viewer, typed)

  test('is found however the code is written, by whoever may read offers here', async () => {
    const there = { kind: 'found', id }
    expect(await found(front, code)).toEqual(there)
    expect(await found(office.auditor, ` ${code.toLowerCase().replaceAll('-', ' ')} `)).toEqual(
      there,
    )
    expect(await found(front, code.slice(3))).toEqual(there)
    // What nobody may mistake is not in the code: a one is an L.
    expect(await found(front, code.replaceAll('L', '1'))).toEqual(there)
    for (const typed of ['', 'VA', `${code}A`, `HS-${code.slice(3)}`, `VA-${'A'.repeat(12)}`]) {
      expect(await found(front, typed)).toEqual({ kind: 'none' })
    }
    expect(await found(office.otherOfficer, code)).toEqual({ kind: 'none' })
    const theirs = await sent({}, 'HS')
    expect(await found(front, theirs)).toEqual({ kind: 'none' })
    expect(await found(office.otherOfficer, theirs)).toMatchObject({ kind: 'found' })
  })

  test('many tries wait, each person’s own, and leave the public door open', async () => {
    const { burst } = PACES.follow.address
    moveClock(new Date(now().getTime() + DAY))
    const tries = await Promise.all(
      Array.from({ length: burst + 5 }, () => found(office.leader, 'VA-2222-2222-2222')),
    )
    const told = tries.map(({ kind }) => kind)
    expect(told.filter((kind) => kind === 'none')).toHaveLength(burst)
    expect(told.filter((kind) => kind === 'wait')).toHaveLength(5)
    expect(await found(office.leader, code)).toMatchObject({ kind: 'wait' })
    expect(await found(front, code)).toMatchObject({ kind: 'found' })
    const stranger = { name: 'codes', address: '192.0.2.77', at: now() }
    expect(await keepPace('follow', stranger)).toBe(0)
  })
})

describe('whoever asks to be forgotten', () => {
  const contacts = () => readAsSuperuser('select * from offer_contact where offer_id = $1', [id])

  test('is gone at once; the offer is counted, closed, and its follower told', async () => {
    await answerOffer(front, form())
    const before = await listOffers(front, offerFilterFrom({}))
    const waiting = (await waitingFacts(front, today())).answer_offer?.count
    expect(await doneBy(forgetContact(front, form(1)))).toBe('done')
    expect(await contacts()).toEqual([])
    expect(await openOffer(front, id)).toMatchObject({
      ...{ name: null, contact: null, kind: 'group', form: 'goods', status: 'forgotten' },
      steps: [{ kind: 'answered' }, { kind: 'forgotten', because: 'sender_asked', text: null }],
    })
    const { counts } = await listOffers(front, offerFilterFrom({}))
    expect(counts.forgotten).toBe(before.counts.forgotten + 1)
    expect(counts.answered).toBe(before.counts.answered - 1)
    expect((await waitingFacts(front, today())).answer_offer?.count).toBe(waiting)
    expect(await followOffer(code)).toMatchObject({
      ...{ status: 'forgotten', said: [{ text: 'Cảm ơn anh chị' }] },
      forgotten: { on: '2026-11-20', because: 'sender_asked', isInBook: false },
    })
    expect(await entriesOf('offers/forget-contact')).toEqual([
      { person_id: front.personId, details: { forgetting: 'sender_asked' } },
    ])
    // Nobody can be reached any more: nothing follows.
    for (const command of [takeInHand, answerOffer, declineOffer, markSpam, takeUpOffer]) {
      expect(await doneBy(command(front, form(2)))).toBe('not_open')
    }
    expect(await doneBy(reopenOffer(front, form(2)))).toBe('not_put_away')
    expect(await doneBy(forgetContact(front, form(2)))).toBe('contact_gone')
  })

  test.each([
    ['declined', declineOffer],
    ['spam', markSpam],
    ['taken_up', takeUpOffer],
  ] as const)('what was %s stays so, in every list', async (status, act) => {
    expect(await doneBy(act(front, form()))).toBe('done')
    const { counts } = await listOffers(front, offerFilterFrom({}))
    expect(await doneBy(forgetContact(office.officer, form(1, { because: 'not_theirs' })))).toBe(
      'done',
    )
    expect(await contacts()).toEqual([])
    expect(await statusNow()).toBe(status)
    expect(await listOffers(front, offerFilterFrom({}))).toMatchObject({ counts })
    expect(await followOffer(code)).toMatchObject({
      ...{ status, forgotten: { because: 'not_theirs', isInBook: status === 'taken_up' } },
    })
    const again = status === 'taken_up' ? 'not_put_away' : 'contact_gone'
    expect(await doneBy(reopenOffer(front, form(2)))).toBe(again)
  })

  test('a reason is needed, of those the office knows', async () => {
    expect(await forgetContact(front, form(0, { because: undefined }))).toMatchObject({
      ...{ kind: 'invalid', issues: [{ field: 'because', code: 'required' }] },
    })
    expect(await forgetContact(front, form(0, { because: 'Bà Lan xin xóa' }))).toMatchObject({
      ...{ kind: 'invalid', issues: [{ field: 'because' }] },
    })
    expect(await contacts()).toHaveLength(1)
  })

  test('of two at once one takes it away, and who takes it up at that moment is told to look', async () => {
    const two = await Promise.all([
      doneBy(forgetContact(front, form())),
      doneBy(forgetContact(office.officer, form())),
      doneBy(takeUpOffer(office.officer, form())),
    ])
    expect(two.sort()).toEqual(['changed_meanwhile', 'changed_meanwhile', 'done'])
  })
})

describe('whose a closed offer was', () => {
  test('goes after its days, of this commune alone, and what was done stays', async () => {
    const { communeId } = front
    await declineOffer(front, form())
    const answered = (await sent(), await newest())
    await answerOffer(front, form(0, { offerId: answered }))
    await sent({}, 'HS')
    const theirs = await newest()
    await declineOffer(office.otherOfficer, form(0, { offerId: theirs }))
    const slot = (days: number) => {
      moveClock(new Date(now().getTime() + days * DAY))
      return run(communeId, 'forget_offers', today())
    }
    await slot(89)
    expect((await openOffer(front, id))?.contact).not.toBeNull()
    await slot(2)
    await run(communeId, 'forget_offers', today())
    expect(await openOffer(front, id)).toMatchObject({
      name: null,
      contact: null,
      status: 'declined',
    })
    expect((await openOffer(front, answered))?.contact).not.toBeNull()
    expect((await openOffer(office.otherOfficer, theirs))?.contact).not.toBeNull()
    expect(await doneBy(reopenOffer(front, form(1)))).toBe('contact_gone')
    expect(await followOffer(code)).toMatchObject({ status: 'declined' })
    const [entry, ...more] = await readAsSuperuser<{
      person_id: null
      details: { offers: number }
    }>(`select person_id, details from entry where act = 'offers/forget'`)
    expect(more).toEqual([])
    expect(entry?.person_id).toBeNull()
    expect(entry?.details.offers).toBeGreaterThan(0)
  })

  test('stays where somebody reopens it at the same moment', async () => {
    await markSpam(front, form())
    moveClock(new Date(now().getTime() + 120 * DAY))
    await heldBack(
      {
        hold: `select pg_advisory_xact_lock(hashtextextended('offer:${id}', 0))`,
        meanwhile: `insert into offer_step (commune_id, id, offer_id, round, kind, done_by, done_at)
          select commune_id, gen_random_uuid(), id, 2, 'reopened', '${front.personId}', now()
          from offer where id = '${id}'`,
      },
      () => run(front.communeId, 'forget_offers', today()),
    )
    expect(await openOffer(front, id)).toMatchObject({
      ...{ status: 'in_hand', contact: { phone: '0905123400' } },
    })
  })
})
