import { beforeAll, describe, expect, test } from 'vitest'
import { addGuardian } from '@/lib/children/commands/add-guardian'
import { archiveChild } from '@/lib/children/commands/archive-child'
import { changeChild } from '@/lib/children/commands/change-child'
import { decideProposals } from '@/lib/children/commands/decide-proposals'
import { endCircumstance } from '@/lib/children/commands/end-circumstance'
import { endHardship } from '@/lib/children/commands/end-hardship'
import { joinHousehold } from '@/lib/children/commands/join-household'
import { markHardship } from '@/lib/children/commands/mark-hardship'
import { mergeChildren } from '@/lib/children/commands/merge-children'
import { proposeChild } from '@/lib/children/commands/propose-child'
import { recordCircumstance } from '@/lib/children/commands/record-circumstance'
import { recordPoverty } from '@/lib/children/commands/record-poverty'
import { verifyProposal } from '@/lib/children/commands/verify-proposal'
import { fillKeys } from '@/lib/children/jobs/fill-keys'
import { sendClass } from '@/lib/classes/commands/send-class'
import { valueOf } from '@/prisma/seed/done'
import { readAsSuperuser } from '@/tests/support/database'
import { heldBack, whileHeld } from '@/tests/support/held-back'
import { settleAtHome, type PeopleOfPlaces } from '@/tests/support/people-of-places'
import {
  addSupported,
  foundSponsoredChildren,
  type SponsoredChildren,
} from '@/tests/support/sponsored-children'

let cast: SponsoredChildren
let home: PeopleOfPlaces
let next = 10

beforeAll(async () => {
  cast = await foundSponsoredChildren()
  home = await settleAtHome(cast)
})

const HELD_CHILD = 'select id from child where id = $1 for update'
/** Whoever reads goes on, whoever writes waits. */
const heldTable = (table: string) => `lock table ${table} in share row exclusive mode`

/** A child whose support is over. */
async function newWaiting() {
  const code = `XA-00${(next += 1)}`
  const { childId } = await addSupported(cast.officer, cast.police, code, `Đỗ Thị ${code}`)
  await readAsSuperuser(`update support_term set ends_on = '2026-10-01' where child_id = $1`, [
    childId,
  ])
  return childId
}

const circumstance = (childId: string, category: string, isMain = false) => ({
  ...{ childId, category, isMain, from: '20/11/2026' },
})
const living = (childId: string) =>
  readAsSuperuser<{ category: string; is_main: boolean }>(
    `select category, is_main from circumstance where child_id = $1 and valid_to is null
     order by category::text`,
    [childId],
  )

/** The merger of two files as the officer saw them, the other one closed. */
async function merger(keptId: string, closedId: string) {
  const versions = await readAsSuperuser<{ id: string; version: number }>(
    `select id, version from child where id in ($1, $2)`,
    [keptId, closedId],
  )
  const versionOf = (id: string) => String(versions.find((one) => one.id === id)?.version)
  return {
    ...{ keptId, closedId, keptVersion: versionOf(keptId), closedVersion: versionOf(closedId) },
    take: [],
  }
}

describe('two at once', () => {
  test('record a circumstance once', async () => {
    const childId = await newWaiting()
    valueOf(await recordCircumstance(cast.officer, circumstance(childId, 'orphan_one', true)), 'it')
    const second = circumstance(childId, 'poor_household')
    const both = await whileHeld(
      heldTable('circumstance'),
      [],
      [
        () => recordCircumstance(cast.officer, second),
        () => recordCircumstance(cast.leader, second),
        () => recordCircumstance(cast.officer, second),
      ],
    )
    expect(both.filter(({ kind }) => kind === 'done')).toHaveLength(1)
    expect(both).toContainEqual({ kind: 'refused', refusal: 'already_recorded' })
    expect(await living(childId)).toHaveLength(2)
  })

  test('record a finding of poverty once', async () => {
    const childId = await newWaiting()
    const finding = { childId, year: '2026', standing: 'poor', decisionNumber: '118/QĐ-UBND' }
    const both = await whileHeld(
      heldTable('poverty_status'),
      [],
      [() => recordPoverty(cast.officer, finding), () => recordPoverty(cast.officer, finding)],
    )
    expect(both[0]).toMatchObject({ kind: 'done' })
    expect(both[1]).toEqual({ kind: 'refused', refusal: 'same_already' })
  })

  test('end a marking once, with one line in the record of acts', async () => {
    const childId = await newWaiting()
    valueOf(await markHardship(cast.officer, { childId, reason: 'Ở nhờ' }), 'mark')
    const both = await whileHeld(
      heldTable('hardship_marking'),
      [],
      [() => endHardship(cast.officer, { childId }), () => endHardship(cast.officer, { childId })],
    )
    expect(both[0]).toMatchObject({ kind: 'done' })
    expect(both[1]).toEqual({ kind: 'refused', refusal: 'not_marked' })
    const lines = await readAsSuperuser(
      `select seq from entry where act = 'children/end-hardship' and subject_id = $1`,
      [childId],
    )
    expect(lines).toHaveLength(1)
  })

  test('propose a child once: the second one is asked whether it is the same', async () => {
    const child = {
      ...{ fullName: 'Lương Thị Thắm', birth: '14/02/2016', sex: 'female' },
      ...{ guardianName: 'Lương Thị Bà', category: 'orphan_one', reason: 'Ở với bà' },
      villageId: home.village,
    }
    const [first, second] = await whileHeld(
      `select pg_advisory_xact_lock(hashtextextended('child/code:' || $1, 0))`,
      [cast.officer.communeId],
      [() => proposeChild(home.teacher, child), () => proposeChild(home.villageHead, child)],
    )
    expect(first).toMatchObject({ kind: 'done' })
    expect(second).toEqual({ kind: 'refused', refusal: 'known_here' })
    const rows = await readAsSuperuser(`select id from child where full_name = $1`, [
      child.fullName,
    ])
    expect(rows).toHaveLength(1)
  })
})

test('a second circumstance that becomes the main one at this moment is not ended', async () => {
  const childId = await newWaiting()
  valueOf(await recordCircumstance(cast.officer, circumstance(childId, 'orphan_one', true)), 'it')
  valueOf(await recordCircumstance(cast.officer, circumstance(childId, 'poor_household')), 'it')
  const [second] = await readAsSuperuser<{ id: string }>(
    `select id from circumstance where child_id = $1 and not is_main`,
    [childId],
  )
  const [begun, ended] = await whileHeld(
    heldTable('circumstance'),
    [],
    [
      () => recordCircumstance(cast.officer, circumstance(childId, 'poor_household', true)),
      () =>
        endCircumstance(cast.officer, {
          ...{ childId, circumstanceId: second?.id, endsOn: '20/11/2026' },
        }),
    ],
  )
  expect(begun).toMatchObject({ kind: 'done' })
  expect(ended).toEqual({ kind: 'refused', refusal: 'not_found' })
  expect(await living(childId)).toEqual([{ category: 'poor_household', is_main: true }])
})

describe('of a file that is closed at this moment', () => {
  test.each([
    [
      'nothing is recorded',
      (id: string) => recordCircumstance(cast.officer, circumstance(id, 'orphan_one', true)),
    ],
    [
      'no finding is recorded',
      (childId: string) => recordPoverty(cast.officer, { childId, year: '2026', standing: 'poor' }),
    ],
    [
      'nobody is marked',
      (childId: string) => markHardship(cast.officer, { childId, reason: 'Ở nhờ' }),
    ],
    [
      'nothing is changed',
      (childId: string) =>
        changeChild(cast.officer, { childId, version: '1', fullName: 'Đỗ Thị Khác', born: '2015' }),
    ],
    [
      'nobody more is to be called',
      (childId: string) =>
        addGuardian(cast.officer, { childId, relation: 'grandparent', fullName: 'Đỗ Thị Bà' }),
    ],
    [
      'nobody lives in one household with it',
      (childId: string) => joinHousehold(cast.officer, { childId, siblingCode: cast.an.code }),
    ],
    [
      'nobody is taken off the list',
      (childId: string) =>
        archiveChild(cast.officer, { childId, reason: 'moved_away', on: '20/11/2026' }),
    ],
  ])('%s', async (_what, act) => {
    const [kept, closed] = [await newWaiting(), await newWaiting()]
    const files = await merger(kept, closed)
    const [merged, outcome] = await whileHeld(
      HELD_CHILD,
      [closed],
      [() => mergeChildren(cast.officer, files), () => act(closed)],
    )
    expect(merged).toMatchObject({ kind: 'done' })
    expect(outcome).toEqual({ kind: 'refused', refusal: 'not_found' })
  })

  test('nothing is sent again', async () => {
    const kept = await newWaiting()
    const child = {
      ...{ fullName: 'Tô Văn Nhiễu', birth: '05/06/2016' },
      ...{ category: 'orphan_one', reason: 'Ở với bà' },
    }
    const { id, childId } = valueOf(await proposeChild(home.villageHead, child), 'propose')
    const decisions = [{ proposalId: id, outcome: 'returned', reason: 'Ghi rõ ai nuôi' }]
    valueOf(await decideProposals(cast.officer, { decisions }), 'return')
    const files = await merger(kept, childId)
    const again = {
      ...child,
      childId,
      version: files.closedVersion,
      known: 'another',
      seen: [kept],
    }
    const [merged, sent] = await whileHeld(
      HELD_CHILD,
      [childId],
      [() => mergeChildren(cast.officer, files), () => proposeChild(home.villageHead, again)],
    )
    expect(merged).toMatchObject({ kind: 'done' })
    expect(sent).toEqual({ kind: 'refused', refusal: 'not_found' })
  })

  test('no proposal is confirmed', async () => {
    const kept = await newWaiting()
    const { id: proposalId, childId } = valueOf(
      await proposeChild(home.teacher, {
        ...{ fullName: 'Tô Thị Lụa', birth: '03/04/2017', villageId: home.village },
        ...{ category: 'orphan_one', reason: 'Ở với bà' },
      }),
      'propose',
    )
    const files = await merger(kept, childId)
    const [merged, verified] = await whileHeld(
      HELD_CHILD,
      [childId],
      [
        () => mergeChildren(cast.officer, files),
        () => verifyProposal(home.villageHead, { proposalId }),
      ],
    )
    expect(merged).toMatchObject({ kind: 'done' })
    expect(verified).toEqual({ kind: 'refused', refusal: 'not_found' })
  })
})

test('who moved to another village at this moment is confirmed by its head no more', async () => {
  const { id: proposalId, childId } = valueOf(
    await proposeChild(home.teacher, {
      ...{ fullName: 'Tô Thị Dời', birth: '04/04/2017', villageId: home.village },
      ...{ category: 'orphan_one', reason: 'Ở với bà' },
    }),
    'propose',
  )
  const verified = await heldBack(
    {
      hold: `select id from child where id = '${childId}' for update`,
      meanwhile: `update child set village_id = '${home.otherVillage}' where id = '${childId}'`,
    },
    () => verifyProposal(home.villageHead, { proposalId }),
  )
  expect(verified).toEqual({ kind: 'refused', refusal: 'not_found' })
})

test('a class that is closed while its pupil waits to be proposed takes nobody', async () => {
  const child = {
    ...{ fullName: 'Tô Thị Lớp', birth: '05/04/2017', schoolClassId: home.otherClass },
    ...{ category: 'orphan_one', reason: 'Ở với bà' },
  }
  const proposed = await heldBack(
    {
      hold: `select pg_advisory_xact_lock(hashtextextended('child/code:${cast.officer.communeId}', 0))`,
      meanwhile: `update school_class set closed_on = '2026-11-01' where id = '${home.otherClass}'`,
    },
    () => proposeChild(home.schoolLead, child),
  )
  expect(proposed).toEqual({ kind: 'refused', refusal: 'class_unknown' })
})

test('a village that goes into another one while its child is written takes nobody', async () => {
  const [village] = await readAsSuperuser<{ id: string }>(
    `insert into village (commune_id, id, name, name_key)
     values ($1, gen_random_uuid(), 'Thôn Tạm', 'thon tam') returning id`,
    [cast.officer.communeId],
  )
  const closed = {
    hold: heldTable('child'),
    meanwhile: `set local session_replication_role = replica;
      update village set merger_id = gen_random_uuid() where id = '${village?.id}'`,
  }
  const child = {
    ...{ fullName: 'Tô Thị Thôn', birth: '06/04/2017', villageId: village?.id },
    ...{ category: 'orphan_one', reason: 'Ở với bà' },
  }
  const proposed = await heldBack(closed, () => proposeChild(cast.officer, child))
  expect(proposed).toEqual({ kind: 'refused', refusal: 'village_unknown' })
  await readAsSuperuser(`update village set merger_id = null where id = $1`, [village?.id])
  const row = { fullName: 'Tô Văn Thôn', birth: '07/04/2017', sex: 'Nam', village: 'Thôn Tạm' }
  const told = { card: 'không', circumstance: 'Mồ côi cha', note: 'Ở với bà', guardianName: 'Bà' }
  const sheet = {
    ...{ classId: home.schoolClass, pupils: 30, withoutCard: 4 },
    rows: [{ no: 1, row: { ...row, ...told } }],
  }
  const sent = await heldBack(closed, () => sendClass(home.teacher, sheet))
  expect(sent).toEqual({ kind: 'refused', refusal: 'sent_at_once' })
})

test('the key of a child that gets another name while keys are filled in is that of the new name', async () => {
  const childId = await newWaiting()
  const keyOf = async () =>
    (await readAsSuperuser(`select name, letters, rule from child_key where id = $1`, [childId]))[0]
  const [row] = await readAsSuperuser<{ version: number }>(
    `select version from child where id = $1`,
    [childId],
  )
  await readAsSuperuser(`update child_key set rule = 0 where id = $1`, [childId])
  const renamed = {
    childId,
    version: String(row?.version),
    fullName: 'Huỳnh Ngọc Trâm',
    born: '2015',
  }
  const [changed] = await whileHeld(
    'select id from child_key where id = $1 for update',
    [childId],
    [() => changeChild(cast.officer, renamed), () => fillKeys()],
  )
  expect(changed).toMatchObject({ kind: 'done' })
  const kept = await keyOf()
  await readAsSuperuser(`update child_key set rule = 0 where id = $1`, [childId])
  await fillKeys()
  expect(await keyOf()).toEqual(kept)
})
