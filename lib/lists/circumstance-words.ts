import { PROGRAMME_CATEGORIES, type ProgrammeCategory } from '@/lib/plans/category'
import { searchKey } from '@/lib/people/full-name'
import { remembered } from './remembered'

/**
 * The words of offices for a child's programme category (diện theo kế hoạch) and for the
 * "especially difficult" marking, told apart: "Hoàn cảnh ĐBKK khác" is a category, "đặc biệt khó
 * khăn" in a note is the marking, "thôn đặc biệt khó khăn" is about a place and neither.
 */
export interface CircumstanceReading {
  readonly found: readonly ProgrammeCategory[]
  readonly especiallyDifficult: boolean
  /** "Mồ côi" without saying of whom, "hộ nghèo, cận nghèo" without saying which. */
  readonly unclear: boolean
  /** The household has left poverty ("thoát nghèo"). */
  readonly leftPoverty: boolean
}

const ESPECIALLY = '(?:hoan canh )?(?:dac biet kho khan|dbkk)'
const DENIED = '\\b(?:khong|chua|ko)(?: phai| thuoc| la| co)*(?: dien| ho| hoan canh)* ?'
const MARK = new RegExp(`\\b${ESPECIALLY}\\b(?! khac)`)
const DENIED_MARK = new RegExp(`${DENIED}${ESPECIALLY}`)
const MARK_OF_PLACE = new RegExp(
  `\\b(?:thon|xa|vung|dia ban|khu vuc|to|ban)(?: co)?(?: dieu kien)?(?: kinh te(?: xa hoi)?)? ${ESPECIALLY}`,
)
const DENIED_POVERTY = new RegExp(
  `${DENIED}(?:ho )?(?:ngheo)?(?: |,|/|va|hoac)*(?:ho )?(?:can )?ngheo`,
  'g',
)
const DENIED_PAPER = new RegExp(`${DENIED}(?:so|giay)(?: chung nhan)?(?: ho)?(?: ngheo)?`, 'g')
const DENIED_HARDSHIP = new RegExp(`${DENIED}(?:dac biet )?kho khan`)
/** What a person writes of a category is short; the rest of a long note is not searched. */
const LONGEST = 300

/** What a cell, a sub-heading or a column title says of a child's circumstances. */
export const readCircumstance = remembered((written): CircumstanceReading => {
  const key = keyOf(written)
  const especiallyDifficult = isMarkedEspeciallyDifficult(written)
  const found = new Set<ProgrammeCategory>()
  const poverty = povertyIn(key)
  const orphan = orphanIn(key)
  if (orphan) found.add(orphan.of)
  if (poverty.poor) found.add('poor_household')
  if (poverty.near) found.add('near_poor_household')
  if (isOtherSpecial(key, found.size > 0)) found.add('other_special')
  return {
    found: PROGRAMME_CATEGORIES.filter((each) => found.has(each)),
    especiallyDifficult,
    unclear: orphan?.unclear === true || (poverty.poor && poverty.near),
    leftPoverty: poverty.left,
  }
})

/** Whether the words mark the child itself as especially difficult. */
export const isMarkedEspeciallyDifficult = remembered((written): boolean => {
  const key = keyOf(written)
  return MARK.test(key) && !DENIED_MARK.test(key) && !MARK_OF_PLACE.test(key)
})

function orphanIn(key: string): { of: ProgrammeCategory; unclear: boolean } | null {
  if (/\b(khong|chua) (phai )?(la )?mo coi\b/.test(key)) return null
  const named = /\b(mo coi|mc)\b(.*)$/.exec(key)
  const lost = /\b(cha|me|bo)( va (cha|me|bo)| me| cha)?( deu)? (da )?(mat|chet|qua doi)\b/.exec(
    key,
  )
  if (named) {
    const rest = named[2] ?? ''
    if (
      /\b(ca (hai|2|cha|bo|me)|(cha|bo) va me|me va (cha|bo)|(cha|bo) lan me|hai ben|2 ben)\b/.test(
        rest,
      )
    )
      return { of: 'orphan_both', unclear: false }
    if (/\b(hoac|hay)\b/.test(rest) || /(cha|bo) ?[/(] ?me|me ?[/(] ?(cha|bo)/.test(rest))
      return { of: 'orphan_one', unclear: false }
    if (/\b(cha|bo) me\b/.test(rest)) return { of: 'orphan_both', unclear: false }
    if (/\b(cha|bo|me|mot ben|1 ben)\b/.test(rest)) return { of: 'orphan_one', unclear: false }
    return /^\s*$|^[ ,;.:(]/.test(rest) ? { of: 'orphan_one', unclear: true } : null
  }
  if (!lost) return null
  const both =
    /\b(cha|bo)( va)? me( deu)? (da )?(mat|chet|qua doi)|(cha|bo|me)( da)? (mat|chet|qua doi)[ ,;]+(va )?(cha|bo|me)( da| cung)? (mat|chet|qua doi)/
  return { of: both.test(key) ? 'orphan_both' : 'orphan_one', unclear: false }
}

function povertyIn(key: string): { poor: boolean; near: boolean; left: boolean } {
  const left = /\b(thoat|da thoat|ra khoi|het) (ho )?(can )?ngheo\b/.test(key)
  const said = key
    .replace(/\bhiem ngheo\b/g, ' ')
    .replace(/\b(thoat|ra khoi|het) (ho )?(can )?ngheo\b/g, ' ')
    .replace(DENIED_POVERTY, ' ')
    .replace(DENIED_PAPER, ' ')
  const near = /\bcan ngheo\b|\bhcn\b|^cn$|\bh\.? ?can ngheo\b/.test(said)
  const poor = /\bngheo\b|\bhn\b/.test(said.replace(/\bcan ngheo\b/g, ' '))
  return { poor, near, left }
}

function isOtherSpecial(key: string, hasCategory: boolean): boolean {
  if (/\b(dbkk|dac biet kho khan|kho khan|hoan canh) khac\b/.test(key)) return true
  if (/\b(khuyet tat|hiem ngheo|bo roi|khong noi nuong tua|nhiem hiv)\b/.test(key)) return true
  return !hasCategory &&
    /\b(kho khan|dbkk|hckk|hcdb|hoan canh dac biet|doi tuong khac|dien khac)\b/.test(key)
    ? !DENIED_HARDSHIP.test(key)
    : false
}

function keyOf(written: string): string {
  return searchKey(written.slice(0, LONGEST))
    .replace(/[\n\r\t]+/g, ' ')
    .replace(/đ/g, 'd')
    .replace(/đ\.?b\.?k\.?k|d\.b\.k\.k\.?/g, 'dbkk')
    .replace(/\s+/g, ' ')
    .trim()
}
