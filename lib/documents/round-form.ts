import { isSchoolName, isVillageName } from '@/lib/lists/place'
import { PROGRAMME_CATEGORIES } from '@/lib/plans/category'
import { children } from '@/lib/words/vi/children'
import { officialRoundForm as text } from '@/lib/words/official/round-form'
import type { SchoolLevel } from '@/lib/places/school'
import { official } from '@/lib/words/official/form'
import type { CommuneName } from './commune-name'

/** The place a form is made for (nơi gửi): it stands above the rows, so that nobody writes it in each. */
export type FormPlace = { kind: 'village' | 'school'; name: string }

/** A place as the head of its paper names it: the body above, and itself in capitals. */
export type PaperPlace = FormPlace & { superior: string; issuer: readonly string[] }

/**
 * The head of a place's own paper: a village and a school of the commune stand below its People's
 * Committee, an upper secondary school below the province's department.
 */
export function paperPlace(
  place: FormPlace & { level: SchoolLevel | null },
  at: CommuneName,
): PaperPlace {
  const { kind, name, level } = place
  const own = official.shortBodyOf(at.full)
  const superior = level === 'upper_secondary' ? text.department : own
  const heading = placeHeading(place, at)
  return {
    ...{ kind, name },
    superior: superior.toLocaleUpperCase('vi'),
    issuer: [heading.toLocaleUpperCase('vi')],
  }
}

/** One column of a form to fill in: its title, its width on paper, and what may be chosen there. */
export type FormColumn = {
  title: string
  /** in characters, as spreadsheets measure */
  width: number
  choices?: readonly string[]
}

/**
 * The columns of the list a place sends: a school knows the class and asks for the village, a village
 * the other way round. Every title is one that `lib/lists` reads without being told.
 */
export function formColumns(place: FormPlace['kind'], at: CommuneName): FormColumn[] {
  const { titles, sexes } = text
  return [
    { title: titles.ordinal, width: 5 },
    { title: titles.fullName, width: 26 },
    { title: titles.born, width: 13 },
    { title: titles.sex, width: 9, choices: sexes },
    { title: titles.personalId, width: 17 },
    place === 'school'
      ? { title: titles.village(at.village), width: 18 }
      : { title: titles.school, width: 24 },
    { title: titles.schoolClass, width: 8 },
    {
      title: titles.circumstances,
      width: 27,
      choices: PROGRAMME_CATEGORIES.map((category) => children.categories[category]),
    },
    { title: titles.difficult, width: 11, choices: [text.mark] },
    { title: titles.guardian, width: 24 },
    { title: titles.phone, width: 14 },
    { title: titles.note, width: 28 },
  ]
}

/** The place as the line above its rows names it, with the word that says what it is. */
export function placeHeading({ kind, name }: FormPlace, at: CommuneName): string {
  if (kind === 'school') return isSchoolName(name) ? name : text.schoolNamed(name)
  return isVillageName(name) ? name : `${capital(at.village.split(',')[0] ?? '')} ${name}`
}

/** Who signs for a place, in capitals. */
export function placeSigner({ kind, name }: FormPlace): string {
  if (kind === 'school') return text.headmaster
  return /^tổ\s/iu.test(name) ? text.groupHead : text.villageHead
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1)
}
