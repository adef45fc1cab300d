import type { ProgrammeCategory } from '@/lib/plans/category'
import { readCircumstance } from './circumstance-words'
import { classNameIn } from './class-name'
import { isSchoolName, isVillageName } from './place'

/** What a sub-heading gives to the rows below it. */
export interface HeadingGift {
  readonly circumstances?: readonly ProgrammeCategory[]
  readonly especiallyDifficult?: boolean
  readonly village?: string
  readonly school?: string
  readonly schoolClass?: string
  readonly unclear?: boolean
}

/** A row of one text (a number of it and a count may stand beside) that names a category, class, village or school. */
export function headingOf(texts: readonly string[], named: boolean): HeadingGift | null {
  const words = texts.filter((text) => /\p{L}{2}/u.test(text.replace(/^[IVXLC]+$/, '')))
  const text = words[0]
  if (text === undefined || new Set(words).size > 1 || texts.length > words.length + 2) return null
  const said = text
    .normalize('NFC')
    .replace(/^\s*(?:[IVXLC]+|[A-ZĐ]|\d+(?:\.\d+)*)\s*[.)\-–:/]+\s*/u, '')
    .replace(/\s*[:(–-]?\s*\(?\s*\d+\s*(trẻ|em|học sinh|hs|cháu|hộ)?( em)?\s*\)?\s*[.:]?$/iu, '')
    .replace(/[:;.]+$/, '')
    .trim()
  const namesClass = /^(lớp|khối lớp)\s/iu.test(said) || /^danh sách/iu.test(said)
  const schoolClass = namesClass ? (classNameIn(said) ?? classNameIn(text)) : null
  if (schoolClass) return { schoolClass }
  if (isSchoolName(said)) return { school: said }
  if (isVillageName(said) && !/(?<!\p{L})(trẻ|hộ)(?!\p{L})/iu.test(said)) return { village: said }
  const circumstance = readCircumstance(said)
  const numbered = said !== text.normalize('NFC').trim() || texts.length > words.length
  if (
    circumstance.found.length > 0 &&
    (numbered || /^(trẻ|hộ|diện|nhóm|hoàn cảnh|con|mồ côi|đối tượng|học sinh|các)/iu.test(said))
  ) {
    return {
      circumstances: circumstance.found,
      especiallyDifficult: circumstance.especiallyDifficult,
      unclear: circumstance.unclear,
    }
  }
  return !named || /^[IVXLC]+[.)\s]/.test(text) ? (numbered && said !== '' ? {} : null) : null
}
