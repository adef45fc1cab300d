import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { addDays } from '@/lib/calendar/day'
import { proposeChild } from '@/lib/children/commands/propose-child'
import { readUsualWords } from '@/lib/documents/letterhead-queries'
import { commitList } from '@/lib/lists/commands/commit-list'
import { receiveList } from '@/lib/lists/commands/receive-list'
import { undoList } from '@/lib/lists/commands/undo-list'
import { moveClock, now, today } from '@/lib/platform/clock'
import { openReviewRound } from '@/lib/rounds/commands/open-round'
import { signRoundAnswer } from '@/lib/rounds/commands/sign-answer'
import { openAskedPlace } from '@/lib/rounds/place-queries'
import { openRound } from '@/lib/rounds/queries'
import { listReports, listSentChildren } from '@/lib/rounds/sent-queries'
import { valueOf } from '@/prisma/seed/done'
import { review } from '@/tests/integration/lists/take-in'
import { settleAtHome, type PeopleOfPlaces } from '@/tests/support/people-of-places'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'
import { filledIn } from '@/tests/unit/documents/filled-form'

let cast: SponsoredChildren
let home: PeopleOfPlaces
let id: string

beforeAll(async () => {
  cast = await foundSponsoredChildren()
  home = await settleAtHome(cast)
  const wish = { title: 'Rà soát tháng 12', asks: 'Trẻ mồ côi', dueOn: addDays(today(), 7) }
  id = valueOf(await openReviewRound(cast.officer, wish), 'open').id
})

async function placeOf(viewer: Viewer) {
  const place = (await openRound(viewer, id))?.senders.find(({ isOwn }) => isOwn)
  if (!place) throw new Error('no place to answer for')
  return place
}

/** The school's own form with one child in it, taken in by the office as the school's list. */
async function takeInTheForm(fullName: string): Promise<string> {
  const { id: senderId } = await placeOf(home.schoolLead)
  const place = await openAskedPlace(home.schoolLead, senderId)
  if (!place) throw new Error('no form')
  const { communeName, communeKind } = cast.officer
  const bytes = await filledIn(
    { communeName, communeKind, place, round: place },
    { B6: fullName, C6: '05/09/2016', D6: 'Nữ', G6: '4A', H6: 'Hộ nghèo', J6: 'Hồ Thị Mơ' },
  )
  const received = await receiveList(cast.officer, {
    file: { name: 'mau-ra-soat.xlsx', bytes: new Uint8Array(bytes) },
    sender: { chosen: `school:${home.school}`, typed: '' },
  })
  const { listId } = valueOf(received, 'receive')
  const { digest } = await review(cast.officer, listId)
  valueOf(await commitList(cast.officer, { listId, digest, choices: {} }), 'commit')
  return listId
}

describe('the forms of a place', () => {
  test('are its own and the office’s, nobody else’s', async () => {
    const { id: senderId } = await placeOf(home.villageHead)
    const asked = {
      ...{ roundId: id, title: 'Rà soát tháng 12', dueOn: addDays(today(), 7) },
      ...{ kind: 'village', name: 'Thôn Hội Lâm', level: null },
    }
    for (const viewer of [home.villageHead, cast.officer, cast.leader, cast.auditor]) {
      expect(await openAskedPlace(viewer, senderId)).toEqual(asked)
    }
    for (const viewer of [home.schoolLead, cast.otherOfficer, home.teacher, cast.member]) {
      expect(await openAskedPlace(viewer, senderId)).toBeNull()
    }
  })

  test('the letter is written and signed as the plan of the commune is', async () => {
    expect(await readUsualWords(cast.officer, today())).toMatchObject({
      signerAuthority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    })
  })
})

describe('what a place sent', () => {
  test('a filled form that the office takes in is the school’s answer, until the list is taken back', async () => {
    expect(await placeOf(home.schoolLead)).toMatchObject({ sent: 0 })
    const listId = await takeInTheForm('Hồ Thị Sương')
    const { id: senderId, sent } = await placeOf(home.schoolLead)
    expect(sent).toBe(1)
    expect(await placeOf(home.villageHead)).toMatchObject({ sent: 0 })
    valueOf(await undoList(cast.officer, { listId }), 'undo')
    expect(await placeOf(home.schoolLead)).toMatchObject({ sent: 0 })
    expect(await listSentChildren(cast.officer, senderId, now())).toEqual([])
  })

  test('stands in its report by name, as it was when it was signed', async () => {
    const child = {
      ...{ birth: '05/09/2016', sex: 'female', guardianName: 'Lương Thị Bà' },
      ...{ guardianPhone: '0905000111', category: 'orphan_one', reason: 'Cha mất' },
    }
    const propose = async (fullName: string) =>
      valueOf(await proposeChild(home.villageHead, { ...child, fullName }), 'propose')
    await propose('Lương Thị Sen')
    const { id: senderId, sent } = await placeOf(home.villageHead)
    const answer = { roundId: id, senderId, kind: 'children', sent }
    valueOf(await signRoundAnswer(home.villageHead, answer), 'sign')
    moveClock(new Date(now().getTime() + 60_000))
    await propose('Lương Văn Tới Sau')
    moveClock(undefined)
    const [report] = await listReports(home.villageHead, [await placeOf(home.villageHead)])
    expect(report?.answer).toMatchObject({ kind: 'children', childCount: 1 })
    expect(report?.sent.map(({ fullName, category }) => [fullName, category])).toEqual([
      ['Lương Thị Sen', 'orphan_one'],
    ])
    expect(await listSentChildren(home.schoolLead, senderId, now())).toEqual([])
  })

  test('a place that has not signed has no report', async () => {
    expect(await listReports(home.schoolLead, [await placeOf(home.schoolLead)])).toEqual([])
  })
})
