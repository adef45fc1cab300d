import type { Pool } from 'pg'
import type { Viewer } from '@/lib/access/viewer'
import { chargeGiver } from '@/lib/givers/commands/charge-giver'
import { keepGiver } from '@/lib/givers/commands/keep-giver'
import { listGiversOf } from '@/lib/givers/queries'
import { valueOf } from '@/prisma/seed/done'

/** So many behind each programme that some carry and some may be forgotten. */
const GIVERS = 8

/** Behind each programme with children givers who carry one, and others who never did. */
export async function fillGivers(client: Pool, officer: Viewer): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `select id from sponsor s where s.commune_id = $1 and s.kind in ('programme', 'mass_organisation', 'group')
     and exists (select from support_term t where t.commune_id = $1 and t.sponsor_id = s.id
       and t.ends_on is null) order by id`,
    [officer.communeId],
  )
  for (const { id: sponsorId } of rows) {
    for (let nth = 1; nth <= GIVERS; nth += 1) {
      const giver = { sponsorId, fullName: `Người Đỡ Đầu ${nth}`, phone: '0905 000 222' }
      valueOf(await keepGiver(officer, giver), 'add a giver')
    }
    const { givers, children } = await listGiversOf(officer, sponsorId)
    const free = children.filter(({ charges, endsOn }) => charges.length === 0 && endsOn === null)
    const giverId = givers.find(({ carried }) => carried.length === 0)?.id
    for (const { termId } of free) {
      const charge = { termId, giverId, from: '2026-11-01' }
      valueOf(await chargeGiver(officer, charge), 'charge a giver')
    }
  }
}
