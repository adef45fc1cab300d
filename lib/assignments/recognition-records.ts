import type { Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import { insertRows } from '@/lib/platform/db/insert-rows'
import type { Author } from '@/lib/platform/entries/author'
import { newId } from '@/lib/platform/new-id'
import type { SupportLevel } from '@/lib/sponsors/sponsor'
import { endHolds } from './hold-records'

/** Support that a list says existed before the plan. */
export type ExistingSupport = {
  childId: string
  sponsorId: string
  /** as the list words it */
  basis: string
  level: SupportLevel | null
}

/**
 * Recognises existing support (công nhận hỗ trợ sẵn có): the recognition, the lead term it opens
 * with no end, and the pledge where the list names one amount and its rhythm. A range promises no
 * single amount, so no pledge follows from it.
 */
export async function recogniseSupport(
  tx: Tx,
  author: Author,
  recognised: { on: Day; listId: string },
  supports: readonly ExistingSupport[],
): Promise<void> {
  const { communeId, personId } = author
  const { on, listId } = recognised
  const at = author.at.toISOString()
  const rows = supports.map((each) => ({ ...each, recognitionId: newId(), termId: newId() }))
  const whose = (row: ExistingSupport, id: string) => ({
    ...{ commune_id: communeId, id, child_id: row.childId, sponsor_id: row.sponsorId },
  })
  await insertRows(
    tx,
    'recognition',
    RECOGNITION_COLUMNS,
    rows.map((row) => ({
      ...whose(row, row.recognitionId),
      list_id: listId,
      basis: row.basis,
      level_min_vnd: row.level?.minVnd ?? null,
      level_max_vnd: row.level?.maxVnd ?? null,
      level_rhythm: row.level?.rhythm ?? null,
      recognised_on: on,
      recognised_by: personId,
      recognised_at: at,
    })),
  )
  await insertRows(
    tx,
    'support_term',
    TERM_COLUMNS,
    rows.map((row) => ({
      ...whose(row, row.termId),
      role: 'lead',
      starts_on: on,
      recognition_id: row.recognitionId,
    })),
  )
  await endHolds(
    tx,
    author,
    supports.map(({ childId }) => ({ childId })),
  )
  await insertRows(
    tx,
    'pledge',
    PLEDGE_COLUMNS,
    rows.flatMap((row) =>
      row.level && row.level.minVnd === row.level.maxVnd
        ? {
            ...whose(row, newId()),
            term_id: row.termId,
            form: 'cash',
            rhythm: row.level.rhythm,
            amount_vnd: row.level.minVnd,
            valid_from: on,
            recorded_by: personId,
            recorded_at: at,
          }
        : [],
    ),
  )
}

const PARTIES = { commune_id: 'uuid', id: 'uuid', child_id: 'uuid', sponsor_id: 'uuid' } as const
const RECOGNITION_COLUMNS = {
  ...PARTIES,
  list_id: 'uuid',
  basis: 'text',
  level_min_vnd: 'bigint',
  level_max_vnd: 'bigint',
  level_rhythm: 'enum:rhythm',
  recognised_on: 'date',
  recognised_by: 'uuid',
  recognised_at: 'timestamptz',
} as const
const TERM_COLUMNS = {
  ...PARTIES,
  role: 'enum:assignment_role',
  starts_on: 'date',
  recognition_id: 'uuid',
} as const
const PLEDGE_COLUMNS = {
  ...PARTIES,
  term_id: 'uuid',
  form: 'enum:support_form',
  rhythm: 'enum:rhythm',
  amount_vnd: 'bigint',
  valid_from: 'date',
  recorded_by: 'uuid',
  recorded_at: 'timestamptz',
} as const
