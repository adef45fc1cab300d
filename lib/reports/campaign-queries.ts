import type { Viewer } from '@/lib/access/viewer'
import type { Day } from '@/lib/calendar/day'
import type { NeedKind } from '@/lib/children/need'
import { priorityOf } from '@/lib/children/priority'
import { levelOfStudy } from '@/lib/documents/school-level'
import { listUnitsIn } from '@/lib/mobilisation/queries'
import { parameterOn } from '@/lib/parameters/queries'
import type { SchoolLevel } from '@/lib/places/school'
import type { ProgrammeCategory } from '@/lib/plans/category'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { campaignOf, type Campaign, type WaitingFacts } from './campaign'

/** The figures of the campaign on a day; one transaction, so that all of them agree. Names of children never leave the database. */
export function readCampaign(viewer: Viewer, on: Day): Promise<Campaign> {
  return inCommune(viewer, async (tx) => {
    const units = await listUnitsIn(tx, viewer)
    const least = await parameterOn(tx, 'public_least_count', on)
    return campaignOf(units, await waitingFacts(tx, on), { on, least })
  })
}

type Row = {
  category: ProgrammeCategory | null
  especially_difficult: boolean
  waiting_since: Day
  proposed: boolean
  school_level: SchoolLevel | null
  school_class: string | null
  needs: NeedKind[]
}

async function waitingFacts(tx: Tx, on: Day): Promise<WaitingFacts[]> {
  const rows = await tx.$queryRaw<Row[]>`
    select s.category::text, s.especially_difficult, s.proposed, s.school_class,
      coalesce(s.waiting_since, s.accepted_on)::text as waiting_since, l.level::text as school_level,
      array(select distinct n.kind::text from need n where n.child_id = s.id
        and n.valid_from <= ${on}::date and (n.valid_to is null or n.valid_to > ${on}::date)) as needs
    from child_standing(${on}::date) s
    left join school l on l.id = s.school_id
    where not s.supported`
  return rows.map((row) => ({
    priority: priorityOf(
      {
        category: row.category,
        especiallyDifficult: row.especially_difficult,
        waitingSince: row.waiting_since,
      },
      on,
    ).level,
    level: levelOfStudy(row.school_level, row.school_class) ?? 'not_known',
    needs: row.needs,
    isProposed: row.proposed,
  }))
}
