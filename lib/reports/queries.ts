import type { Viewer } from '@/lib/access/viewer'
import { dayFromColumn, type Day } from '@/lib/calendar/day'
import { totalsOf } from '@/lib/payments/fulfilment'
import { figuresOfQuarters } from '@/lib/payments/figures-queries'
import { quartersOf } from '@/lib/payments/quarter-queries'
import type { ProgrammeCategory } from '@/lib/plans/category'
import { inCommune } from '@/lib/platform/db/transaction'
import { coverageByGroup, coverageByVillage, coverageOf, type Standing } from './standing'

/** How many quarters the trend goes back. */
const TREND_QUARTERS = 5
/** How many of those who wait longest are named. */
const NAMED_WAITING = 8

type Row = {
  id: string
  code: string
  full_name: string
  category: ProgrammeCategory | null
  village_id: string | null
  village: string | null
  supported: boolean
  especially_difficult: boolean
  waiting_since: Date | null
}

/** The commune's whole picture on a day; one transaction, so that all its figures agree. */
export function readStanding(viewer: Viewer, on: Day): Promise<Standing> {
  return inCommune(viewer, async (tx) => {
    const rows = await tx.$queryRaw<Row[]>`
      select id, code, full_name, category::text, village_id, village, supported,
        especially_difficult, waiting_since
      from child_standing(${on}::date)
      order by waiting_since nulls last, especially_difficult desc, sort_name`
    const facts = rows.map((row) => ({
      category: row.category,
      villageId: row.village_id,
      village: row.village,
      supported: row.supported,
      especiallyDifficult: row.especially_difficult,
    }))
    const waiting = rows.filter((row) => !row.supported)
    const trend: Standing['trend'] = []
    let childrenShort = 0
    const quarters = (await quartersOf(tx)).slice(0, TREND_QUARTERS)
    for (const [quarter, lines] of await figuresOfQuarters(tx, quarters)) {
      const { dueVnd, receivedVnd, shortVnd } = totalsOf(lines)
      trend.unshift({ quarter, dueVnd, receivedVnd, shortVnd })
      if (quarter === quarters[0]) {
        childrenShort = new Set(lines.filter((one) => one.shortVnd > 0).map((one) => one.childId))
          .size
      }
    }
    return {
      on,
      coverage: coverageOf(facts),
      waitingEspeciallyDifficult: waiting.filter((row) => row.especially_difficult).length,
      byGroup: coverageByGroup(facts),
      byVillage: coverageByVillage(facts),
      trend,
      childrenShort,
      waiting: waiting.slice(0, NAMED_WAITING).map((row) => ({
        id: row.id,
        code: row.code,
        fullName: row.full_name,
        category: row.category,
        especiallyDifficult: row.especially_difficult,
        village: row.village,
        since: row.waiting_since && dayFromColumn(row.waiting_since),
      })),
    }
  })
}
