import type { SchoolLevel } from '@/lib/places/school'
import { firstClassesOf, nextPlaceOf, onlySchoolOf, outgrows, tellsYear } from './next-place'
import type { Gone, Pupil } from './schooling'

/** What is said of one pupil: goes with the class, or something of its own. */
export type Choice = 'follow' | 'repeats' | 'ask_later' | Gone | `school.${string}`

/** A class of the old year, and where it goes as a whole. */
export type ClassPlan = {
  id: string
  name: string
  /** what the class is called next year; null for one that leaves the school */
  to: string | null
  /** where a class that leaves goes, as long as nobody says otherwise for one of it */
  then: Exclude<Choice, 'follow' | 'repeats'>
  pupils: (Pupil & { choice: Choice })[]
}

/** What a school's new year looks like before anybody has said anything (đề xuất lên lớp). */
export type YearPlan = { classes: ClassPlan[]; firstClasses: string[] }

type School = { id: string; level: SchoolLevel }
type OldClass = { id: string; name: string }

/**
 * The proposal: each class goes up with its pupils, the last one of the level leaves for the only school
 * of the next, and there are as many first classes as this year. Of whom the class tells no year, the
 * age says who is through.
 */
export function planYear(
  school: School,
  facts: { classes: readonly OldClass[]; pupils: readonly Pupil[]; schools: readonly School[] },
  startYear: number,
): YearPlan {
  const classNames = facts.classes.map(({ name }) => name).filter(Boolean)
  const teaching = { level: school.level, classNames }
  const others = facts.schools.filter(({ id }) => id !== school.id)
  const thenAfter = (to: SchoolLevel | null): ClassPlan['then'] => {
    if (to === null) return 'finished'
    const only = onlySchoolOf(to, others)
    return only === null ? 'ask_later' : `school.${only}`
  }
  const classes = facts.classes.map(({ id, name }) => {
    const next = name === '' ? ({ kind: 'class', name } as const) : nextPlaceOf(teaching, name)
    const choiceOf = ({ bornYear }: Pupil): Choice => {
      const grown = !tellsYear(teaching, name) && outgrows(teaching, bornYear, startYear)
      return grown ? thenAfter(grown.to) : 'follow'
    }
    const pupils = facts.pupils.filter(({ before }) => before?.classId === id)
    return {
      ...{ id, name },
      to: next.kind === 'class' ? next.name : null,
      then: next.kind === 'leaves' ? thenAfter(next.to) : ('ask_later' as const),
      pupils: pupils.map((pupil) => ({ ...pupil, choice: choiceOf(pupil) })),
    }
  })
  return { classes: classes.sort(byName), firstClasses: firstClassesOf(teaching) }
}

/** What somebody said on the form; what is absent stays as it was proposed. */
export type Said = {
  classes: readonly { id: string; to?: string; then?: ClassPlan['then'] }[]
  pupils: readonly { id: string; choice: Choice }[]
  firstClasses?: readonly string[]
}

/** Where a pupil goes: into a class of this school, to another school, or out of the ledger's schools. */
export type Placement = {
  pupil: Pupil
  outcome: 'next_class' | 'repeats' | 'other_school' | Gone
  place: { schoolId: string; className: string } | null
}

export type SettledYear = {
  classNames: string[]
  placements: Placement[]
  /** pupils of whom nobody knows yet */
  askLater: Pupil[]
}

/** The proposal and what was said, put together. A pupil who repeats a year whose class there is not again is placed later. */
export function settleYear(schoolId: string, plan: YearPlan, said: Said): SettledYear {
  const saidOf = new Map(said.pupils.map(({ id, choice }) => [id, choice]))
  const classes = plan.classes.map((one) => {
    const { to, then } = said.classes.find(({ id }) => id === one.id) ?? {}
    return { ...one, to: one.to === null ? null : (to ?? one.to), then: then ?? one.then }
  })
  const names = [
    ...classes.flatMap(({ to }) => to || []),
    ...(said.firstClasses ?? plan.firstClasses),
  ]
  const classNames = [...new Set(names)].sort((a, b) => a.localeCompare(b, 'vi', { numeric: true }))
  const settled: SettledYear = { classNames, placements: [], askLater: [] }
  for (const { name, to, then, pupils } of classes) {
    for (const pupil of pupils) {
      const choice = saidOf.get(pupil.childId) ?? pupil.choice
      const own = choice === 'follow' && to === null ? then : choice
      if (own === 'ask_later') settled.askLater.push(pupil)
      else settled.placements.push({ pupil, ...placeOf(own, { schoolId, name, to, classNames }) })
    }
  }
  return settled
}

function placeOf(
  choice: Exclude<Choice, 'ask_later'>,
  own: { schoolId: string; name: string; to: string | null; classNames: readonly string[] },
): Omit<Placement, 'pupil'> {
  const { schoolId } = own
  if (choice === 'follow') {
    return { outcome: 'next_class', place: { schoolId, className: own.to ?? '' } }
  }
  if (choice === 'repeats') {
    const className = own.classNames.includes(own.name) ? own.name : ''
    return { outcome: 'repeats', place: { schoolId, className } }
  }
  const other = schoolIn(choice)
  if (other === null) return { outcome: choice as Gone, place: null }
  return { outcome: 'other_school', place: { schoolId: other, className: '' } }
}

/** The school a choice names; null for any other choice. */
export function schoolIn(choice: string): string | null {
  return choice.startsWith('school.') ? choice.slice('school.'.length) : null
}

function byName(a: OldClass, b: OldClass): number {
  return a.name.localeCompare(b.name, 'vi', { numeric: true })
}
