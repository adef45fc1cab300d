import type { Pool } from 'pg'
import type { Viewer } from '@/lib/access/viewer'
import { decideProposals } from '@/lib/children/commands/decide-proposals'
import { proposeChild } from '@/lib/children/commands/propose-child'
import { readKnownAround } from '@/lib/children/known-around-queries'
import { valueOf } from '@/prisma/seed/done'
import { voucherPicture } from '@/prisma/seed/voucher-picture'

type Office = { officer: string; teacher: string; villageHead: string; head: string }
type ViewerOf = (username: string) => Promise<Viewer>

let made = 0

/**
 * Proposed children in every state: what a class sends waits for its school or village, what a village
 * head sends waits for the commune. Enough of each that every act finds one that nobody used up.
 */
export async function fillProposals(
  client: Pool,
  { officer, teacher, villageHead, head }: Office,
  viewerOf: ViewerOf,
): Promise<void> {
  const [ofClass, ofVillage] = [await viewerOf(teacher), await viewerOf(villageHead)]
  const villageId = ofVillage.memberships[0]?.villageId ?? ''
  const paper = { bytes: await voucherPicture('10000'), fileName: 'giay-to.png' }
  for (let nth = 0; nth < 12; nth += 1) await propose(ofClass, { villageId, paper })
  for (let nth = 0; nth < 6; nth += 1) await propose(ofVillage, { paper })
  // And of a village that is not the village head's, so that there is something he must not see; what
  // the office wrote down there is nobody's at home, in no state (tests/canaries/rows.ts).
  const { rows } = await client.query<{ id: string }>(
    'select id from village where commune_id = $1 and id <> $2 order by 1 limit 1',
    [ofClass.communeId, villageId],
  )
  const elsewhere = { villageId: rows[0]?.id, paper }
  await propose(ofClass, elsewhere)
  const ofOffice = await viewerOf(officer)
  await propose(ofOffice, elsewhere)
  const decisions = []
  for (const outcome of ['accepted', 'returned', 'refused'] as const) {
    const reason = 'Xem lại giấy tờ'
    const ids = [
      await propose(ofClass, { villageId, paper }),
      await propose(ofVillage, { paper }),
      await propose(ofOffice, elsewhere),
    ]
    decisions.push(...ids.map((proposalId) => ({ proposalId, outcome, reason })))
  }
  valueOf(await decideProposals(await viewerOf(head), { decisions }), 'decide on proposals')
}

async function propose(viewer: Viewer, more: Record<string, unknown>): Promise<string> {
  const names = ['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Khôi', 'Lan', 'Minh', 'Nga']
  const name = `${names[made % 10]} ${names[Math.floor(made / 10) % 10]}`
  made += 1
  const child = {
    ...{ fullName: `Lương Thị ${name}`, birth: '2016', sex: 'female', category: 'orphan_one' },
    ...{
      reason: 'Cha mất, mẹ đi làm xa',
      guardianName: 'Lương Thị Bà',
      guardianPhone: '0905000111',
    },
    ...{ schooling: 'Lớp 4', note: 'Ở với bà', known: 'later' },
  }
  const said = { ...child, ...more }
  // Their names are near each other's: whoever proposes has looked at those that are shown.
  const seen = (await readKnownAround(viewer, said)).map(({ id }) => id)
  return valueOf(await proposeChild(viewer, { ...said, seen }), 'propose a child').id
}
