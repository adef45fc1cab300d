import type { Viewer } from '@/lib/access/viewer'
import { chargeGiver } from '@/lib/givers/commands/charge-giver'
import { keepGiver } from '@/lib/givers/commands/keep-giver'
import { listGiversOf } from '@/lib/givers/queries'
import { listSponsors } from '@/lib/sponsors/queries'
import { valueOf } from './done'

const GIVERS = [
  { fullName: 'Trần Thị Ngọc Lan', phone: '0905 555 101' },
  { fullName: 'Lê Thị Thanh Hoa', phone: '0905 555 102' },
  { fullName: 'Phạm Thị Kim Cúc', phone: '0905 555 103' },
  { fullName: 'Nguyễn Thị Bích Mai', phone: undefined },
]
/** From the day the list of May was taken in. */
const FROM = '04/05/2026'

/** The women behind "Mẹ đỡ đầu" and whom each carries; one of them handed her child on, one child has nobody yet. */
export async function nameGivers(officer: Viewer): Promise<void> {
  const programme = (await listSponsors(officer)).find(({ name }) => name.includes('Mẹ đỡ đầu'))
  const sponsorId = programme?.id ?? ''
  for (const giver of GIVERS) {
    valueOf(await keepGiver(officer, { ...giver, sponsorId }), 'add a giver')
  }
  const { givers, children } = await listGiversOf(officer, sponsorId)
  for (const [at, { termId }] of children.slice(0, -1).entries()) {
    const giverId = givers[at % givers.length]?.id
    valueOf(await chargeGiver(officer, { termId, giverId, from: FROM }), 'charge a giver')
  }
  const handedOn = { termId: children[0]?.termId, giverId: givers.at(-1)?.id, from: '01/09/2026' }
  valueOf(await chargeGiver(officer, handedOn), 'change a giver')
}
