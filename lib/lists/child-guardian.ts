import type { ChildField } from './child-fields'
import { readPersonName } from './person-name'

/** The guardian named, else the parent who is not said to be dead, the father first. */
export function readGuardian(
  text: (field: ChildField) => string | null,
  circumstance: string,
): string | null {
  const guardian = text('guardianName')
  if (guardian !== null) return readPersonName(guardian)
  const father = /(mồ côi|mc|mất) (cả )?(cha|bố)|(cha|bố) (đã )?(mất|chết)/iu.test(circumstance)
    ? null
    : text('fatherName')
  const mother = /(mồ côi|mc|mất) mẹ|cả cha|mẹ (đã )?(mất|chết)/iu.test(circumstance)
    ? null
    : text('motherName')
  const name = father ?? mother
  return name === null ? null : readPersonName(name)
}
