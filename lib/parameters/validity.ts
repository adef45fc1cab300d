import type { Day } from '@/lib/calendar/day'
import type { ParameterKey } from './parameter'

/** One value of a parameter from a day on (một bản giá trị); never changed, only followed by a newer one. */
export type ParameterVersion = {
  versionNo: number
  value: number
  validFrom: Day
  /** the document or decision it rests on */
  source: string
  checkedOn: Day
  recordedAt: Date
  recordedBy: string
}

/** A parameter as it stands on a day: null in force where the usual value holds. */
export type ParameterLine = {
  key: ParameterKey
  inForce: ParameterVersion | null
  /** what is recorded already and begins later, the next one first */
  coming: ParameterVersion[]
  /** 0 before the first */
  newestNo: number
}

export type ParameterStanding = 'in_force' | 'coming' | 'past' | 'replaced'

type Dated = Pick<ParameterVersion, 'versionNo' | 'validFrom'>

/**
 * The version in force on a day: of those that have begun, the one recorded last. A newer version
 * takes the place of every older one from its own first day on, also of one that was to begin later;
 * so a mistake is put right by recording the right value from the same day. Null where none has begun.
 */
export function inForceOn<Version extends Dated>(
  versions: readonly Version[],
  on: Day,
): Version | null {
  const begun = versions.filter(({ validFrom }) => validFrom <= on)
  return begun.toSorted((a, b) => b.versionNo - a.versionNo)[0] ?? null
}

/** | a newer one begins on its first day or before | its first day | standing |
 *  | yes | – | replaced |
 *  | no | still to come | coming |
 *  | no | has come, and nothing newer has begun | in_force |
 *  | no | has come, and something newer has begun | past | */
export function standingOfVersion(
  version: Dated,
  versions: readonly Dated[],
  on: Day,
): ParameterStanding {
  const newer = versions.filter(({ versionNo }) => versionNo > version.versionNo)
  if (newer.some(({ validFrom }) => validFrom <= version.validFrom)) return 'replaced'
  if (version.validFrom > on) return 'coming'
  return newer.some(({ validFrom }) => validFrom <= on) ? 'past' : 'in_force'
}

/** How a parameter stands on a day, from all its versions. */
export function lineOf(
  key: ParameterKey,
  versions: readonly ParameterVersion[],
  on: Day,
): ParameterLine {
  const coming = versions.filter((one) => standingOfVersion(one, versions, on) === 'coming')
  return {
    key,
    inForce: inForceOn(versions, on),
    coming: coming.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)),
    newestNo: Math.max(0, ...versions.map(({ versionNo }) => versionNo)),
  }
}
