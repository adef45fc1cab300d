import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { decideProposals } from '@/lib/children/commands/decide-proposals'
import { proposeChild } from '@/lib/children/commands/propose-child'
import { readKnownAround } from '@/lib/children/known-around-queries'
import { listOwnProposals } from '@/lib/children/own-proposals-queries'
import { moveClock, now } from '@/lib/platform/clock'
import { valueOf } from '@/prisma/seed/done'
import { settleAtHome, type PeopleOfPlaces } from '@/tests/support/people-of-places'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'

let cast: SponsoredChildren
let home: PeopleOfPlaces

beforeAll(async () => {
  cast = await foundSponsoredChildren()
  home = await settleAtHome(cast)
})

/** Proposes a child, a minute after whatever was done before. */
async function propose(viewer: Viewer, fullName: string) {
  moveClock(new Date(now().getTime() + 60_000))
  const child = {
    ...{ fullName, birth: '2016', sex: 'female', category: 'orphan_one', reason: 'Cha mất' },
    ...{ guardianName: 'Lương Thị Bà', guardianPhone: '0905000111', known: 'later' },
  }
  const seen = (await readKnownAround(viewer, child)).map(({ id }) => id)
  return valueOf(await proposeChild(viewer, { ...child, seen }), 'propose')
}

test('whoever proposes sees the own ones alone, the newest first, ten of them, with what was answered', async () => {
  expect(await listOwnProposals(home.villageHead)).toEqual([])
  const first = await propose(home.villageHead, 'Lương Thị Sen')
  const second = await propose(home.villageHead, 'Hồ Văn Lúa')
  await propose(home.teacher, 'Đinh Thị Mây')
  const decisions = [{ proposalId: first.id, outcome: 'returned', reason: 'Thiếu giấy tờ' }]
  expect(await decideProposals(cast.officer, { decisions })).toMatchObject({ kind: 'done' })
  expect(await listOwnProposals(home.villageHead)).toMatchObject([
    { code: second.code, fullName: 'Hồ Văn Lúa', status: 'to_decide', answer: null },
    { code: first.code, status: 'returned', answer: 'Thiếu giấy tờ' },
  ])
  expect(await listOwnProposals(home.teacher)).toMatchObject([{ status: 'to_verify' }])
  expect(await listOwnProposals(cast.otherOfficer)).toEqual([])
  for (let nth = 1; nth <= 9; nth += 1) await propose(home.villageHead, `Nguyễn Thị Ba ${nth}`)
  const shown = await listOwnProposals(home.villageHead)
  expect(shown).toHaveLength(10)
  expect(shown[0]?.fullName).toBe('Nguyễn Thị Ba 9')
  expect(shown.some(({ code }) => code === first.code)).toBe(false)
})
