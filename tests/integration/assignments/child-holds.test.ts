import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { decideAssignments } from '@/lib/assignments/commands/decide-assignments'
import { endSupport } from '@/lib/assignments/commands/end-support'
import { holdChild } from '@/lib/assignments/commands/hold-child'
import { proposeAssignments } from '@/lib/assignments/commands/propose-assignments'
import { releaseHold } from '@/lib/assignments/commands/release-hold'
import { reviewAssignments } from '@/lib/assignments/commands/review-assignments'
import { listFreedSponsors } from '@/lib/assignments/freed-queries'
import { readSupportHistory } from '@/lib/assignments/history-queries'
import { listHolds } from '@/lib/assignments/hold-queries'
import { listWaitingChildren } from '@/lib/assignments/waiting-queries'
import { archiveChild } from '@/lib/children/commands/archive-child'
import { mergeChildren } from '@/lib/children/commands/merge-children'
import { moveClock, today } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { listTasks } from '@/lib/tasks/queries'
import { readAsSuperuser } from '@/tests/support/database'
import { whileHeld } from '@/tests/support/held-back'
import {
  addWaiting,
  foundOffice,
  passedOn,
  proposal,
  proposed,
  type Office,
} from './waiting-children'

let office: Office
let number = 0
let child: string

beforeAll(async () => {
  office = await foundOffice()
})

beforeEach(async () => {
  number += 1
  child = await addWaiting(office.officer, code())
})

afterEach(() => moveClock(undefined))

function code(): string {
  return `VA-${String(number).padStart(4, '0')}`
}

const hold = (sponsorId = office.police, change: object = {}, viewer: Viewer = office.officer) =>
  holdChild(viewer, { childId: child, sponsorId, ...change })
const refusal = async (...asked: Parameters<typeof hold>) => {
  const outcome = await hold(...asked)
  return outcome.kind === 'refused' ? outcome.refusal : outcome.kind
}
const propose = (sponsorId: string) =>
  proposeAssignments(office.officer, { proposals: [proposal(child, sponsorId)] })
const heldFor = async () =>
  (await listWaitingChildren(office.officer)).find(({ id }) => id === child)?.heldFor

async function holdIdOf(childId: string): Promise<string> {
  const [row] = await readAsSuperuser<{ id: string }>(
    'select id from assignment_hold where child_id = $1 order by recorded_at desc limit 1',
    [childId],
  )
  return row?.id ?? ''
}

describe('a hold', () => {
  test('keeps the child for as long as the commune usually does, and says so everywhere', async () => {
    expect((await hold()).kind).toBe('done')
    expect(await heldFor()).toEqual({
      ...{ sponsorId: office.police, sponsor: 'Công an xã', lastDay: '2026-12-03' },
    })
    const [line] = (await listHolds(office.officer)).filter((one) => one.child.id === child)
    expect(line).toMatchObject({ heldOn: '2026-11-20', lastDay: '2026-12-03' })
    const history = await readSupportHistory(office.auditor, child)
    expect(history?.heldFor?.sponsor).toBe('Công an xã')
    expect(history?.acts[0]).toMatchObject({ kind: 'held', until: '2026-12-03' })
    const [entry] = await readAsSuperuser<{ details: object }>(
      `select details from entry where act = 'assignments/hold' order by seq desc limit 1`,
    )
    expect(entry?.details).toEqual({
      ...{ child: code(), sponsorId: office.police, to: '2026-12-03' },
    })
  })

  test('is proposed to its holder alone; others are told', async () => {
    await hold()
    expect(await propose(office.women)).toEqual({
      ...{ kind: 'refused', refusal: 'held_for_other', about: [code()] },
    })
    expect((await propose(office.police)).kind).toBe('done')
  })

  test('lapses by itself: on the day after its last one anybody may be proposed', async () => {
    await hold(office.police, { days: 3 })
    moveClock(new Date('2026-11-22T23:59:00+07:00'))
    expect(await heldFor()).toMatchObject({ lastDay: '2026-11-22' })
    expect(await propose(office.women)).toMatchObject({ refusal: 'held_for_other' })
    moveClock(new Date('2026-11-23T00:01:00+07:00'))
    expect(await heldFor()).toBeNull()
    expect(await refusal(office.women)).toBe('done')
    expect((await propose(office.women)).kind).toBe('done')
  })

  test('is given up before its day, and the child may be kept anew the same day', async () => {
    await hold()
    const holdId = await holdIdOf(child)
    expect(await releaseHold(office.officer, { holdId })).toEqual({
      kind: 'done',
      value: { holdId },
    })
    expect(await heldFor()).toBeNull()
    expect(await releaseHold(office.officer, { holdId })).toMatchObject({ refusal: 'not_held' })
    expect(await refusal(office.women)).toBe('done')
    const acts = (await readSupportHistory(office.officer, child))?.acts ?? []
    expect(acts.map(({ kind }) => kind)).toContain('given_free')
    // What was said when it was kept stays told as it was said.
    expect(acts.flatMap((act) => (act.kind === 'held' ? act.until : []))).toEqual([
      ...['2026-12-03', '2026-12-03'],
    ])
    const entries = await readAsSuperuser(
      `select seq from entry where act = 'assignments/release-hold' and subject_id = $1`,
      [holdId],
    )
    expect(entries).toHaveLength(1)
  })

  test('is over once its holder’s proposal is answered, whatever the answer', async () => {
    const answers = ['refused', 'returned', 'approved'] as const
    for (const [index, outcome] of answers.entries()) {
      child = await addWaiting(office.officer, `VA-2${number}${index}`)
      await hold()
      const [assignmentId] = await passedOn(office, [proposal(child, office.police)])
      expect((await listHolds(office.officer)).map((one) => one.child.id)).toContain(child)
      const reason = outcome === 'approved' ? {} : { reason: 'Đơn vị đã đủ trẻ' }
      await decideAssignments(office.leader, { decisions: [{ assignmentId, outcome, ...reason }] })
      expect((await listHolds(office.officer)).map((one) => one.child.id)).not.toContain(child)
      expect((await readSupportHistory(office.officer, child))?.heldFor).toBeNull()
      if (outcome === 'returned') continue
      expect(await propose(office.women)).toEqual(
        outcome === 'approved'
          ? { kind: 'refused', refusal: 'already_has_lead', about: [expect.any(String)] }
          : expect.objectContaining({ kind: 'done' }),
      )
    }
  })

  test('is over when the head returns the proposal, and stays while one of others is answered', async () => {
    await hold()
    const joining = { role: 'co', coReason: 'Cháu cần thêm áo ấm' }
    const [other] = await passedOn(office, [proposal(child, office.women, joining)])
    const no = { assignmentId: other, outcome: 'refused', reason: 'Chưa cần' }
    await decideAssignments(office.leader, { decisions: [no] })
    expect(await heldFor()).toMatchObject({ sponsorId: office.police })
    const [own] = await proposed(office, [proposal(child, office.police)])
    await reviewAssignments(office.head, {
      reviews: [{ assignmentId: own, outcome: 'returned', reason: 'Đơn vị ở xa' }],
    })
    expect((await readSupportHistory(office.officer, child))?.heldFor).toBeNull()
    const answer = proposal(child, office.women, { answersId: own })
    expect(await proposeAssignments(office.officer, { proposals: [answer] })).toMatchObject({
      kind: 'done',
    })
  })

  test('holds the child on the list, and its file open', async () => {
    await hold()
    const away = { childId: child, reason: 'moved_away', on: '19/11/2026' }
    expect(await archiveChild(office.officer, away)).toMatchObject({ refusal: 'still_held' })
    const next = await addWaiting(office.officer, `VA-9${number}`)
    const into = { keptVersion: 1, closedVersion: 1, take: [] }
    expect(
      await mergeChildren(office.officer, { keptId: next, closedId: child, ...into }),
    ).toMatchObject({ refusal: 'closed_held' })
    await releaseHold(office.officer, { holdId: await holdIdOf(child) })
    expect((await archiveChild(office.officer, away)).kind).toBe('done')
  })

  test('of another child is offered to a sponsor whose support has ended', async () => {
    const [assignmentId] = await passedOn(office, [proposal(child, office.farmers)])
    await decideAssignments(office.leader, { decisions: [{ assignmentId, outcome: 'approved' }] })
    expect(await refusal()).toBe('not_waiting')
    const [term] = await readAsSuperuser<{ id: string }>(
      'select id from support_term where child_id = $1',
      [child],
    )
    const away = { termId: term?.id, reason: 'moved_away', lastDay: '19/11/2026' }
    await endSupport(office.officer, away)
    // The officer is asked to offer another one, until something is offered.
    const freed = async () => (await listFreedSponsors(office.officer)).map(({ id }) => id)
    const asked = async () =>
      (await listTasks(office.officer, today())).find(({ kind }) => kind === 'offer_child')?.count
    expect(await freed()).toEqual([office.farmers])
    expect(await asked()).toBe(1)
    const next = await addWaiting(office.officer, `VA-4${number}`)
    expect(await refusal(office.farmers, { childId: next })).toBe('done')
    expect(await freed()).toEqual([])
    expect(await asked()).toBeUndefined()
  })

  test('is offered since the day the sponsor was free, and not once it has given up', async () => {
    const termOf = async (of: string, lastDay: string, reason: string) => {
      const [assignmentId] = await passedOn(office, [proposal(of, office.farmers)])
      await decideAssignments(office.leader, { decisions: [{ assignmentId, outcome: 'approved' }] })
      const [term] = await readAsSuperuser<{ id: string }>(
        'select id from support_term where child_id = $1',
        [of],
      )
      return () => endSupport(office.officer, { termId: term?.id, reason, lastDay })
    }
    const other = await addWaiting(office.officer, `VA-1${number}`)
    const withdraw = await termOf(other, '19/11/2026', 'sponsor_withdrew')
    // Taken back entirely: the empty term stands at the quarter in which the child came on the list.
    const never = await termOf(child, '30/09/2026', 'moved_away')
    moveClock(new Date('2026-11-20T10:00:00+07:00'))
    await never()
    expect(await listFreedSponsors(office.officer)).toEqual([
      { id: office.farmers, name: 'Hội Nông dân xã', since: '2026-11-20' },
    ])
    const step = (kind: string, ordinal: number, promised: number | null = null) =>
      readAsSuperuser(
        `insert into mobilisation_step (commune_id, id, sponsor_id, ordinal, kind, done_on, channel,
           promised_children, carried_children, talked_by, recorded_by, recorded_at)
         values ($1, gen_random_uuid(), $2, $4, $5::mobilisation_kind, '2026-11-20', 'phone', $6, 0, $3, $3, now())`,
        [
          office.officer.communeId,
          office.farmers,
          office.officer.personId,
          ordinal,
          kind,
          promised,
        ],
      )
    await step('resting', 1)
    expect(await listFreedSponsors(office.officer)).toEqual([])
    await step('answered', 2)
    expect(await listFreedSponsors(office.officer)).toEqual([])
    await step('promised', 3, 2)
    expect(await listFreedSponsors(office.officer)).toHaveLength(1)
    await withdraw()
    expect(await listFreedSponsors(office.officer)).toEqual([])
  })

  test('is offered to nobody that withdrew', async () => {
    const [assignmentId] = await passedOn(office, [proposal(child, office.women)])
    await decideAssignments(office.leader, { decisions: [{ assignmentId, outcome: 'approved' }] })
    const [term] = await readAsSuperuser<{ id: string }>(
      'select id from support_term where child_id = $1',
      [child],
    )
    const away = { termId: term?.id, reason: 'sponsor_withdrew', lastDay: '19/11/2026' }
    await endSupport(office.officer, away)
    expect(await listFreedSponsors(office.officer)).toEqual([])
  })
})

describe('refusing', () => {
  test('a child that is kept already, saying for whom and until when', async () => {
    await hold()
    expect(await hold(office.women)).toEqual({
      ...{ kind: 'refused', refusal: 'already_held', about: ['Công an xã', '2026-12-03'] },
    })
    // Nor is it kept longer by keeping it again.
    expect(await refusal()).toBe('already_held')
  })

  test('a child with a proposal under way, off the list, or not on it yet', async () => {
    await propose(office.women)
    expect(await refusal()).toBe('already_proposed')
    const gone = await addWaiting(office.officer, `VA-5${number}`)
    await archiveChild(office.officer, { childId: gone, reason: 'moved_away', on: '20/11/2026' })
    expect(await refusal(office.police, { childId: gone })).toBe('not_on_list')
    const proposed = await addWaiting(office.officer, `VA-6${number}`, { onList: false })
    expect(await refusal(office.police, { childId: proposed })).toBe('not_on_list')
  })

  test('more days than anybody keeps a child, and none', async () => {
    for (const days of ['0', '61', 'mười']) {
      expect(await hold(office.police, { days })).toMatchObject({
        ...{ kind: 'invalid', issues: [{ field: 'days' }] },
      })
    }
  })

  test('whose role it is not, another commune’s, and what is not there', async () => {
    await hold()
    const holdId = await holdIdOf(child)
    for (const viewer of [office.head, office.leader, office.auditor, office.member]) {
      expect(await refusal(office.police, {}, viewer)).toBe('forbidden')
      expect(await releaseHold(viewer, { holdId })).toMatchObject({ refusal: 'forbidden' })
    }
    expect(await refusal(office.otherSponsor, {}, office.otherOfficer)).toBe('not_found')
    expect(await releaseHold(office.otherOfficer, { holdId })).toMatchObject({
      refusal: 'not_found',
    })
    const next = await addWaiting(office.officer, `VA-7${number}`)
    expect(await refusal(office.otherSponsor, { childId: next })).toBe('not_found')
    expect(await releaseHold(office.officer, { holdId: crypto.randomUUID() })).toMatchObject({
      refusal: 'not_found',
    })
  })
})

describe('at the same moment', () => {
  test('two officers keep one child for two sponsors: one wins, the other is told for whom', async () => {
    const outcomes = await Promise.all([hold(office.police), hold(office.women)])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    const refused = outcomes.find(({ kind }) => kind === 'refused')
    expect(refused).toMatchObject({ refusal: 'already_held' })
    expect(refused?.kind === 'refused' && refused.about?.[1]).toBe('2026-12-03')
  })

  /** Both wait for the child's row, having read what they read before; they go on in this order. */
  test.each([
    ['keeping', 'proposing', 'held_for_other'],
    ['proposing', 'keeping', 'already_proposed'],
    ['keeping', 'archiving', 'still_held'],
    ['archiving', 'keeping', 'not_on_list'],
    ['keeping', 'merging', 'closed_held'],
    ['merging', 'keeping', 'not_on_list'],
  ] as const)('%s goes before %s, which sees it: %s', async (first, second, refused) => {
    const keptId = await addWaiting(office.officer, `VB-${String(number).padStart(4, '0')}`)
    const away = { childId: child, reason: 'moved_away', on: '20/11/2026' }
    const into = { keptId, closedId: child, keptVersion: 1, closedVersion: 1, take: [] }
    const acts = {
      keeping: () => hold(),
      proposing: () => propose(office.women),
      archiving: () => archiveChild(office.officer, away),
      merging: () => mergeChildren(office.officer, into),
    }
    const held = 'select id from child where id = $1 for update'
    const outcomes = await whileHeld<{ kind: string; refusal?: string }[]>(
      held,
      [child],
      [acts[first], acts[second]],
    )
    expect(outcomes).toMatchObject([{ kind: 'done' }, { refusal: refused }])
  })
})

describe('the database itself', () => {
  test('makes no hold longer', async () => {
    await hold()
    const id = await holdIdOf(child)
    const until = (held: string) =>
      inCommune(
        office.officer,
        (tx) =>
          tx.$executeRaw`update assignment_hold set held_until = ${held}::date where id = ${id}::uuid`,
      )
    await expect(until('2026-12-05')).rejects.toThrow('a hold is not made longer')
    await until('2026-12-01')
  })

  test('keeps a child for one sponsor at a time, and only one that is on the list', async () => {
    const { communeId, personId } = office.officer
    const keep = (childId: string, from: string, until: string) =>
      inCommune(office.officer, (tx) =>
        tx.assignmentHold.create({
          data: {
            ...{ communeId, childId, sponsorId: office.women },
            ...{ heldOn: new Date(from), heldUntil: new Date(until) },
            ...{ recordedBy: personId, recordedAt: new Date('2026-11-20') },
          },
        }),
      )
    await hold()
    await expect(keep(child, '2026-12-03', '2026-12-10')).rejects.toThrow(
      'child_held_once_at_a_time',
    )
    await keep(child, '2026-12-04', '2026-12-10')
    const proposed = await addWaiting(office.officer, `VA-8${number}`, { onList: false })
    await expect(keep(proposed, '2026-12-04', '2026-12-10')).rejects.toThrow(
      'hold_child_is_accepted',
    )
  })
})
