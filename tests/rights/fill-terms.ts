import type { Pool } from 'pg'
import type { Viewer } from '@/lib/access/viewer'
import { acceptAssignment } from '@/lib/assignments/commands/accept-assignment'
import { reverseAcceptance } from '@/lib/assignments/commands/reverse-acceptance'
import { today } from '@/lib/platform/clock'
import { formatDay } from '@/lib/words/format'
import { valueOf } from '@/prisma/seed/done'

/** Terms of approved assignments that keep waiting for their minutes, in each unit. */
const STAYING = 2

/**
 * Signed minutes in the books of a commune: of each unit one that the office recorded, after it had taken
 * another back, one that the unit's own member sent where it has one, and assignments that still wait.
 */
export async function fillTerms(
  client: Pool,
  officer: Viewer,
  members: readonly Viewer[],
): Promise<void> {
  const { rows } = await client.query<{ id: string; unit: string }>(
    `select id, sponsor_id as unit from support_term
     where commune_id = $1 and assignment_id is not null and ends_on is null order by sponsor_id, id`,
    [officer.communeId],
  )
  for (const unit of new Set(rows.map((row) => row.unit))) {
    const ids = rows.filter((row) => row.unit === unit).map(({ id }) => id)
    const [wrong, own] = ids.length > STAYING ? ids : [ids.length > 1 ? ids[0] : undefined]
    const member = members.find(({ memberships }) => memberships[0]?.sponsorId === unit)
    if (wrong) {
      await sign(officer, wrong, 'nham')
      const back = { termId: wrong, reason: 'Quét nhầm biên bản' }
      valueOf(await reverseAcceptance(officer, back), 'take minutes back')
      await sign(officer, wrong, 'dung')
    }
    if (own && member) await sign(member, own, 'don-vi')
  }
}

async function sign(viewer: Viewer, termId: string, sheet: string): Promise<void> {
  const text = `%PDF-1.4\n% ${termId} ${sheet}\n%%EOF\n`
  const signed = {
    ...{ termId, signedOn: formatDay(today()), place: 'Nhà văn hóa thôn' },
    ...{ unitSigner: 'Người Đơn Vị', familySigner: 'Người Nhà', communeSigner: 'Người Xã' },
    scan: { bytes: new TextEncoder().encode(text), fileName: `bien-ban-${sheet}.pdf` },
  }
  valueOf(await acceptAssignment(viewer, signed), 'sign minutes')
}
