import type { ChildField } from './child-fields'
import { readPersonName } from './person-name'

/** "Nguyễn Thị Năm; mẹ", "Trần Tư (ông nội)": who somebody is to the child, written after the name. */
const RELATION_AFTER =
  /(?:\s*[;,(]|\s+[-–])\s*(?:là\s+)?(?:mẹ|má|cha|bố|ba|ông|bà|anh|chị|cô|dì|chú|bác|cậu|mợ|thím|dượng)(?:\s+(?:nội|ngoại|đẻ|ruột|kế|nuôi|họ|trai|gái))?\s*\)?\s*$/iu

/** The guardian named, else the parent who is not said to be dead, the father first. */
export function readGuardian(
  text: (field: ChildField) => string | null,
  circumstance: string,
): string | null {
  const guardian = text('guardianName')
  if (guardian !== null) return readPersonName(guardian.replace(RELATION_AFTER, ''))
  const father = /(mồ côi|mc|mất) (cả )?(cha|bố)|(cha|bố) (đã )?(mất|chết)/iu.test(circumstance)
    ? null
    : text('fatherName')
  const mother = /(mồ côi|mc|mất) mẹ|cả cha|mẹ (đã )?(mất|chết)/iu.test(circumstance)
    ? null
    : text('motherName')
  const name = father ?? mother
  return name === null ? null : readPersonName(name)
}
