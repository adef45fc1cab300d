import { columnOf } from '@/lib/calendar/day'
import type { Author } from '@/lib/platform/entries/author'
import type { Tx } from '@/lib/platform/db/client'
import type { ParameterKey } from './parameter'
import type { ParameterVersion } from './validity'

type NewVersion = Pick<
  ParameterVersion,
  'versionNo' | 'value' | 'validFrom' | 'source' | 'checkedOn'
> & { key: ParameterKey }

/** Adds a version; the database refuses a number another was faster to take. */
export async function addVersion(
  tx: Tx,
  { communeId, personId, at }: Author,
  { validFrom, checkedOn, ...version }: NewVersion,
): Promise<string> {
  const { id } = await tx.parameterValue.create({
    data: {
      ...{ ...version, communeId },
      ...{ validFrom: columnOf(validFrom), checkedOn: columnOf(checkedOn) },
      ...{ recordedBy: personId, recordedAt: at },
    },
    select: { id: true },
  })
  return id
}
