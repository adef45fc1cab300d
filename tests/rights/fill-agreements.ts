import type { Pool } from 'pg'
import type { Viewer } from '@/lib/access/viewer'
import { endAgreement } from '@/lib/agreements/commands/end-agreement'
import { recordAgreement } from '@/lib/agreements/commands/record-agreement'
import { listAgreements } from '@/lib/agreements/queries'
import { today } from '@/lib/platform/clock'
import { formatDay } from '@/lib/words/format'
import { valueOf } from '@/prisma/seed/done'

/** So many units that each act of the walk may end one agreement, and the next still meets one. */
const UNITS = 8

/** Of each unit an agreement that was ended, one that was replaced and one in force. */
export async function fillAgreements(client: Pool, officer: Viewer): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `select s.id from sponsor s where s.commune_id = $1 order by not exists (
       select from support_term t where t.commune_id = $1 and t.sponsor_id = s.id), s.id limit $2`,
    [officer.communeId, UNITS],
  )
  for (const { id } of rows) {
    await sign(officer, id)
    const [first] = await listAgreements(officer, id)
    const ending = { agreementId: first?.id, endedOn: formatDay(today()), reason: 'Đổi người ký' }
    valueOf(await endAgreement(officer, ending), 'end an agreement')
    await sign(officer, id)
    await sign(officer, id)
  }
}

async function sign(officer: Viewer, sponsorId: string): Promise<void> {
  const seen = (await listAgreements(officer, sponsorId)).length
  const text = `%PDF-1.4\n% ${sponsorId} ${seen}\n%%EOF\n`
  const terms = {
    ...{ sponsorId, seen, signedOn: formatDay(today()), unitSigner: 'Người Đơn Vị' },
    ...{ communeSigner: 'Người Xã', visits: 'either', visitors: 'Người Thăm' },
    ...{ handedOver: ['given_name', 'age'], purpose: 'Đỡ đầu', dataEnd: 'deleted' },
    ...{ afterDays: '30', validUntil: '31/12/2026' },
    scan: { bytes: new TextEncoder().encode(text), fileName: 'thoa-thuan.pdf' },
  }
  valueOf(await recordAgreement(officer, terms), 'record an agreement')
}
