import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { proposeAssignments } from '@/lib/assignments/commands/propose-assignments'
import { commitList } from '@/lib/lists/commands/commit-list'
import { undoList } from '@/lib/lists/commands/undo-list'
import { openList } from '@/lib/lists/queries'
import { recordPledge } from '@/lib/pledges/commands/record-pledge'
import { moveClock, now } from '@/lib/platform/clock'
import { addContact } from '@/lib/sponsors/commands/add-contact'
import { changeContact } from '@/lib/sponsors/commands/change-contact'
import { keepSponsor } from '@/lib/sponsors/commands/keep-sponsor'
import { readUnitHistory } from '@/lib/sponsors/history-queries'
import { readAsSuperuser, testDatabase } from '@/tests/support/database'
import { whileHeld } from '@/tests/support/held-back'
import { connected } from '@/tests/support/sql'
import { edited } from './edited'
import { CHILDREN, openOffice, receive, review, sample, takeIn, UNITS } from './take-in'

let signedIn: (username: string) => Promise<Viewer>
let officer: Viewer

beforeAll(async () => {
  signedIn = await openOffice()
  officer = await signedIn('canbo')
})

const TABLES = [
  'assignment',
  ...['pledge', 'support_term', 'recognition', 'enrolment', 'circumstance', 'hardship_marking'],
  ...['acceptance', 'child_withdrawal', 'list_undoing', 'list_commit', 'list_import', 'child'],
  ...['sponsor_village', 'sponsor_contact', 'sponsor_statement', 'sponsor', 'entry'],
]

/** Every test begins with empty books, in the same minute. */
beforeEach(async () => {
  moveClock(undefined)
  const emptied = TABLES.map((table) => `delete from ${table}`).join('; ')
  await readAsSuperuser(`set session_replication_role = replica; ${emptied}`)
})

/** A minute goes by between two acts. */
function later(): void {
  moveClock(new Date(now().getTime() + 60_000))
}

/** What of the books a list touches, as it stands, without what only counts how often. */
async function books(): Promise<unknown> {
  const [row] = await readAsSuperuser<{ books: unknown }>(`select json_build_object(
    'children', (select json_agg(json_build_array(c.id, c.full_name, c.born_on, c.sex, c.personal_id_index,
        c.moet_id, c.village_id, c.guardian_name, c.guardian_phone, c.note) order by c.id) from child c
      where not exists (select from child_withdrawal w where w.child_id = c.id and w.returned_list_id is null)),
    'circumstances', (select json_agg(json_build_array(child_id, category, is_main, valid_from, valid_to)
        order by id) from circumstance where valid_to is distinct from valid_from),
    'markings', (select json_agg(json_build_array(child_id, reason, valid_from, valid_to) order by id)
        from hardship_marking where valid_to is distinct from valid_from),
    'enrolments', (select json_agg(json_build_array(child_id, school_class_id) order by child_id)
        from enrolment),
    'terms', (select json_agg(json_build_array(id, sponsor_id, starts_on, ends_on) order by id)
        from support_term),
    'pledges', (select json_agg(json_build_array(id, amount_vnd, valid_to) order by id) from pledge),
    'sponsors', (select json_agg(json_build_array(id, name, kind, promised_children, level_min_vnd,
        contact_name, note) order by id) from sponsor),
    'contacts', (select json_agg(json_build_array(sponsor_id, name, phone, role, email, is_first, since)
        order by sponsor_id, name, phone) from sponsor_contact where valid_to is null),
    'charges', (select json_agg(json_build_array(sponsor_id, village_id) order by 1, 2)
        from (select distinct sponsor_id, village_id from sponsor_village) v)) as books`)
  return row?.books
}

async function written(file: ReturnType<typeof sample>): Promise<string> {
  const listId = await receive(officer, file)
  later()
  const { digest } = await review(officer, listId)
  const outcome = await commitList(officer, { listId, digest, choices: {} })
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return listId
}

const OTHER = {
  F10: 'Thôn Mới Lập',
  H10: '3A',
  K10: '0905111222',
  I52: 'Hộ cận nghèo',
  M51: 'Đặc biệt khó khăn',
  M11: '',
  L36: 'Hội Khuyến học xã',
}

describe('a list that is taken back', () => {
  test('of new children leaves nobody on the list, and the same file brings the same files back', async () => {
    const listId = await written(sample(CHILDREN))
    const codes = () => readAsSuperuser(`select id, code, full_name from child order by code`)
    const before = await codes()
    const outcome = await undoList(officer, { listId })
    expect(outcome).toMatchObject({ kind: 'done', value: { withdrawn: 75, restored: 0 } })
    const [standing] = await readAsSuperuser(
      `select count(*)::int as children from child_standing('2026-12-31')`,
    )
    expect(standing).toEqual({ children: 0 })
    const [left] = await readAsSuperuser(
      `select (select count(*)::int from support_term) + (select count(*)::int from pledge) as support,
        (select count(*)::int from recognition) as recognised,
        (select count(*)::int from child where personal_id_index is not null or guardian_name is not null
          or village_id is not null or note is not null) as told`,
    )
    expect(left).toEqual({ support: 0, recognised: 33, told: 0 })
    expect((await openList(officer, listId))?.counts?.undoneAt).toBeInstanceOf(Date)
    const [entry] = await readAsSuperuser(
      `select subject_id, details from entry where act = 'lists/undo'`,
    )
    expect(entry).toEqual({
      subject_id: listId,
      details: { kind: 'children', withdrawn: 75, restored: 0 },
    })

    later()
    expect(await takeIn(officer, sample(CHILDREN))).toMatchObject({
      kind: 'done',
      value: { new: 75, changed: 0, same: 0, recognised: 33 },
    })
    expect(await codes()).toEqual(before)
    expect(await takeIn(officer, sample(CHILDREN))).toMatchObject({ value: { same: 75 } })
  })

  test('of changes puts everything back, and may be taken again', async () => {
    await written(sample(CHILDREN))
    const before = await books()
    const listId = await written(edited(sample(CHILDREN), OTHER))
    expect(await books()).not.toEqual(before)
    expect(await undoList(officer, { listId })).toMatchObject({
      kind: 'done',
      value: { withdrawn: 0 },
    })
    const { sponsors, ...after } = (await books()) as { sponsors: unknown[] }
    const { sponsors: were, ...known } = before as { sponsors: unknown[] }
    expect(after).toEqual(known)
    // The unit the list named stays in the book, without a child.
    expect(sponsors).toEqual(expect.arrayContaining(were))
    expect(await takeIn(officer, edited(sample(CHILDREN), OTHER))).toMatchObject({
      kind: 'done',
      value: { new: 0, changed: 5 },
    })
  })

  test('of units drops the new ones and puts the others back', async () => {
    await written(sample(CHILDREN))
    const before = await books()
    const listId = await written(sample(UNITS))
    expect(await undoList(officer, { listId })).toMatchObject({ kind: 'done' })
    expect(await books()).toEqual(before)
    expect(await takeIn(officer, sample(UNITS))).toMatchObject({ kind: 'done' })
  })

  test('of units leaves whom they had as they were: asked for, beside, and how each was reached', async () => {
    await written(sample(UNITS))
    const [hanh, thao, quan] = await readAsSuperuser<{ sponsorId: string; id: string }>(
      `select sponsor_id as "sponsorId", id from sponsor_contact
       where name in ('Đặng Thị Kim Hạnh', 'Đỗ Ngọc Thảo', 'Nguyễn Trọng Quân') order by name`,
    )
    const facts = { phone: '0905 739 926', role: 'Chánh văn phòng', email: 'hanh@xa.vn' }
    await changeContact(officer, { contactId: hanh?.id, name: 'Đặng Thị Kim Hạnh', ...facts })
    const beside = { part: 'contact', phone: '0905 222 222', role: 'Kế toán' }
    await addContact(officer, { sponsorId: thao?.sponsorId, name: 'Anh Hùng', ...beside })
    const before = await books()
    later()
    const named = { H4: 'Người Mới', I4: '0905 111 111', H5: 'Anh Hùng', I5: '0905 333 333' }
    const numbers = { I6: '0905 444 444', H7: 'Người Khác', I7: '' }
    const listId = await written(edited(sample(UNITS), { ...named, ...numbers }))
    expect(await books()).not.toEqual(before)
    // The number of whom the unit had is not the next one's.
    const another = `select contact_phone as phone from sponsor where contact_name = 'Người Khác'`
    expect(await readAsSuperuser(another)).toEqual([{ phone: null }])
    const told = async (unit: typeof hanh) =>
      (await readUnitHistory(officer, unit?.sponsorId ?? ''))
        .map(({ kind }) => kind)
        .filter((kind) => kind.startsWith('contact'))
    expect(await told(hanh)).toContain('contact_left')
    expect(await undoList(officer, { listId })).toMatchObject({ kind: 'done' })
    expect(await books()).toEqual(before)
    // Nobody left, and whom the list brought never was.
    expect(await told(hanh)).toEqual(['contact_changed', 'contact_came'])
    expect(await told(quan)).not.toContain('contact_left')
  })
})

describe('is refused', () => {
  test('at once when it is too late, whoever writes of its children', async () => {
    const listId = await written(sample(CHILDREN))
    moveClock(new Date(now().getTime() + 24 * 3_600_000 + 1))
    const undone = await connected(testDatabase().superuserUrl, async (other) => {
      await other.query('begin')
      await other.query('select id from child for update')
      return undoList(officer, { listId })
    })
    expect(undone).toEqual({ kind: 'refused', refusal: 'undo_too_late' })
  })

  test('after a day, a second time, and before it was written', async () => {
    const waiting = await receive(officer, sample(CHILDREN))
    expect(await undoList(officer, { listId: waiting })).toMatchObject({ refusal: 'not_committed' })
    const listId = await written(sample(CHILDREN))
    moveClock(new Date(now().getTime() + 24 * 3_600_000 + 1))
    expect(await undoList(officer, { listId })).toMatchObject({ refusal: 'undo_too_late' })
    moveClock(undefined)
    later()
    expect(await undoList(officer, { listId })).toMatchObject({ kind: 'done' })
    expect(await undoList(officer, { listId })).toMatchObject({ refusal: 'already_undone' })
  })

  test.each([
    ['another list', () => takeIn(officer, edited(sample(CHILDREN), { K10: '0905111222' }))],
    [
      'another pledge',
      async () => {
        const [term] = await readAsSuperuser<{ id: string; pledge: string }>(
          `select t.id, p.id as pledge from support_term t join pledge p on p.term_id = t.id
           order by t.id limit 1`,
        )
        return recordPledge(officer, {
          ...{ termId: term?.id, form: 'cash', rhythm: 'quarterly', amountVnd: '700.000' },
          ...{ from: '01/01/2027', replaces: term?.pledge },
        })
      },
    ],
  ])('where %s came after it', async (_what, change) => {
    const listId = await written(sample(CHILDREN))
    later()
    expect(await change()).toMatchObject({ kind: 'done' })
    const before = await books()
    expect(await undoList(officer, { listId })).toMatchObject({
      refusal: 'changed_since',
      about: [expect.stringMatching(/^VA-\d{4}$/)],
    })
    expect(await books()).toEqual(before)
  })

  test('where somebody changed one of its units', async () => {
    const listId = await written(sample(UNITS))
    const [unit] = await readAsSuperuser<{ id: string; name: string; kind: string }>(
      `select id, name, kind from sponsor order by id limit 1`,
    )
    const kept = { ...unit, version: '1', note: 'Đã gọi' }
    expect(await keepSponsor(officer, kept)).toMatchObject({ kind: 'done' })
    expect(await undoList(officer, { listId })).toMatchObject({
      refusal: 'changed_since',
      about: [unit?.name],
    })
  })

  test('to another role, and to another commune there is no such list', async () => {
    const listId = await written(sample(CHILDREN))
    expect(await undoList(await signedIn('lanhdao'), { listId })).toMatchObject({
      refusal: 'forbidden',
    })
    expect(await undoList(await signedIn('canbo.khac'), { listId })).toMatchObject({
      refusal: 'not_found',
    })
  })
})

describe('while somebody writes of one of its children, it is refused', () => {
  const HELD_CHILD = 'select id from child where id = $1 for update'

  /** A list that was written, and one of its children whom somebody supports, or nobody. */
  async function writtenWith(support: 'supported' | 'waiting') {
    const listId = await written(sample(CHILDREN))
    later()
    const [child] = await readAsSuperuser<{ id: string; term: string | null }>(
      `select c.id, t.id as term from child c left join support_term t on t.child_id = c.id
       where (t.id is not null) = $1 order by c.id limit 1`,
      [support === 'supported'],
    )
    return { listId, childId: child?.id ?? '', termId: child?.term ?? '' }
  }

  test('by proposing it to a unit', async () => {
    const { listId, childId } = await writtenWith('waiting')
    const [unit] = await readAsSuperuser<{ id: string }>(`select id from sponsor limit 1`)
    const proposals = [{ childId, sponsorId: unit?.id, fromQuarter: '2026-Q4' }]
    const [proposed, undone] = await whileHeld(
      HELD_CHILD,
      [childId],
      [() => proposeAssignments(officer, { proposals }), () => undoList(officer, { listId })],
    )
    expect(proposed).toMatchObject({ kind: 'done' })
    expect(undone).toMatchObject({ refusal: 'changed_since' })
  })

  test('by promising something for it', async () => {
    const { listId, termId } = await writtenWith('supported')
    const pledge = { termId, form: 'goods', item: 'gạo', rhythm: 'quarterly', from: '01/01/2027' }
    const [promised, undone] = await whileHeld(
      'select id from support_term where id = $1 for update',
      [termId],
      [() => recordPledge(officer, pledge), () => undoList(officer, { listId })],
    )
    expect(promised).toMatchObject({ kind: 'done' })
    expect(undone).toMatchObject({ refusal: 'changed_since' })
  })

  test('who promises something holds the child before its support, as the undoing does', async () => {
    const { childId, termId } = await writtenWith('supported')
    const pledge = { termId, form: 'goods', item: 'gạo', rhythm: 'quarterly', from: '01/01/2027' }
    const [promised, free] = await whileHeld(
      HELD_CHILD,
      [childId],
      [
        () => recordPledge(officer, pledge),
        () =>
          readAsSuperuser(`select id from support_term where id = $1 for update skip locked`, [
            termId,
          ]),
      ],
    )
    expect(promised).toMatchObject({ kind: 'done' })
    expect(free).toEqual([{ id: termId }])
  })

  test('by naming one of its units for another child', async () => {
    await written(sample(CHILDREN))
    const listId = await written(sample(UNITS))
    later()
    const [child] = await readAsSuperuser<{ id: string }>(
      `select id from child c where not exists (select from support_term t where t.child_id = c.id)
       order by id limit 1`,
    )
    const [unit] = await readAsSuperuser<{ id: string }>(
      `select id from sponsor s where version = 1
         and not exists (select from support_term t where t.sponsor_id = s.id) order by id limit 1`,
    )
    const proposals = [{ childId: child?.id, sponsorId: unit?.id, fromQuarter: '2026-Q4' }]
    const [proposed, undone] = await whileHeld(
      'lock table assignment in share row exclusive mode',
      [],
      [() => proposeAssignments(officer, { proposals }), () => undoList(officer, { listId })],
    )
    expect([proposed.kind, undone.kind].sort()).toEqual(['done', 'refused'])
  })
})

test('two at once take it back once', async () => {
  const listId = await written(sample(CHILDREN))
  const answers = await Promise.all([1, 2].map(() => undoList(officer, { listId })))
  expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
})

test('what no undone list brought cannot be removed', async () => {
  await written(sample(CHILDREN))
  for (const table of ['pledge', 'support_term', 'enrolment', 'sponsor']) {
    await expect(
      readAsSuperuser(`delete from ${table} where id = (select id from ${table} limit 1)`),
    ).rejects.toThrow(/removed only with the list/)
  }
})
