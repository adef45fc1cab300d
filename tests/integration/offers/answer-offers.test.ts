import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { answerOffer } from '@/lib/offers/commands/answer-offer'
import { declineOffer } from '@/lib/offers/commands/decline-offer'
import { markSpam } from '@/lib/offers/commands/mark-spam'
import { reopenOffer } from '@/lib/offers/commands/reopen-offer'
import { takeInHand } from '@/lib/offers/commands/take-in-hand'
import { takeUpOffer } from '@/lib/offers/commands/take-up-offer'
import { OFFER_SHOWN, offerFilterFrom, OFFERS_SHOWN } from '@/lib/offers/filter'
import { followOffer } from '@/lib/offers/follow-queries'
import { listOffers, openOffer } from '@/lib/offers/queries'
import { openUnit } from '@/lib/mobilisation/queries'
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
