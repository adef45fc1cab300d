import { Prisma } from '@/prisma/client/client'
import type { Day } from '@/lib/calendar/day'
import { PROGRAMME_CATEGORIES } from '@/lib/plans/category'
import { LEVEL_OF, LONG_WAIT_DAYS, PRIORITY_LEVELS } from './priority'

/** The columns the rule looks at; `code` makes the order the same each time. */
type Columns = Record<'category' | 'marked' | 'since' | 'code', Prisma.Sql>

/** `comparePriority` as the database orders by it, or the other way round. */
export function priorityOrder(
  { category, marked, since, code }: Columns,
  on: Day,
  direction: Prisma.Sql = Prisma.sql`asc`,
): Prisma.Sql {
  const levels = PROGRAMME_CATEGORIES.map(
    (one) =>
      Prisma.sql`when ${one}::programme_category then ${PRIORITY_LEVELS.indexOf(LEVEL_OF[one])}::int`,
  )
  const usual = PRIORITY_LEVELS.indexOf('usual')
  const level = Prisma.sql`case when ${marked} then 0 else greatest(0,
    case ${category} ${Prisma.join(levels, ' ')} else ${usual}::int end
      - (${on}::date - ${since} > ${LONG_WAIT_DAYS}::int)::int) end`
  const group = Prisma.sql`coalesce(array_position(
    ${[...PROGRAMME_CATEGORIES]}::programme_category[], ${category}), 99)`
  const keys = [level, Prisma.sql`not ${marked}`, group, since, Prisma.sql`${code} collate "C"`]
  return Prisma.join(keys.map((key) => Prisma.sql`${key} ${direction}`))
}
