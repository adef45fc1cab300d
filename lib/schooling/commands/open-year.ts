import { holdFiles } from '@/lib/children/records'
import { schoolYearOf } from '@/lib/places/school-year'
import { keepSchoolYear } from '@/lib/places/records'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { openingInput } from '../input'
import { openingsOf } from '../opening-queries'
import { readYearPlan } from '../plan-queries'
import { pupilsOf } from '../pupil-queries'
import { findOwnSchool } from '../queries'
import { holdSchool, openYear } from '../records'
import { decideOpening, type OpeningRefusal } from '../rules'
import { settleYear, type SettledYear } from '../year-plan'

type Opened = { schoolId: string; startYear: number; placed: number; askLater: number }

/**
 * A school's new year (chuyển năm học): its classes go up with their pupils, the last one leaves for
 * another school, and what was said otherwise of one pupil holds. What was known of the old year stays.
 */
export const startSchoolYear = command<typeof openingInput, Opened, OpeningRefusal>({
  act: 'schooling/open-year',
  right: 'schooling.keep',
  input: openingInput,
  constraints: {
    year_opening_once: 'opened_already',
    enrolment_once_a_year: 'changed_meanwhile',
    schooling_answer_once: 'changed_meanwhile',
    // A class that was empty may be taken away at this moment.
    enrolment_commune_id_school_class_id_fkey: 'changed_meanwhile',
  },
  async run({ viewer, tx, now: at, today, enter }, { schoolId, seen, ...said }) {
    const school = await findOwnSchool(tx, viewer, schoolId)
    if (!school) return refused('not_found')
    await holdSchool(tx, schoolId)
    const startYear = schoolYearOf(today)
    const own = { sponsorIds: [], villageIds: [], schoolIds: [schoolId], schoolClassIds: [] }
    const readPupils = () => pupilsOf(tx, own, startYear, today)
    await holdFiles(
      tx,
      (await readPupils()).map(({ childId }) => childId),
    )
    const pupils = await readPupils()
    const { plan, seen: now } = await readYearPlan(tx, school, pupils, startYear)
    const settled = settleYear(schoolId, plan, said)
    const schools = await tx.school.findMany({ select: { id: true } })
    const facts = {
      isOpen: (await openingsOf(tx, startYear)).has(schoolId),
      isSeen: now === seen,
      schoolIds: schools.map(({ id }) => id),
    }
    const decided = decideOpening(facts, settled, today)
    if (decided) return refused(decided.refusal, decided.about)

    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    const schoolYearId = await keepSchoolYear(tx, viewer.communeId, startYear)
    const { made } = await openYear(tx, by, { schoolId, schoolYearId }, settled)
    enter({
      subject: { kind: 'school', id: schoolId },
      details: { number: `${startYear} – ${startYear + 1}`, new: made, ...countsOf(settled) },
    })
    const { placements, askLater } = settled
    return done({ schoolId, startYear, placed: placements.length, askLater: askLater.length })
  },
})

function countsOf({ placements, askLater }: SettledYear) {
  const count = (outcome: string) => placements.filter((one) => one.outcome === outcome).length
  return {
    movedUp: count('next_class'),
    repeating: count('repeats'),
    toOtherSchools: count('other_school'),
    goneFromSchool: placements.filter(({ place }) => place === null).length,
    askedAbout: askLater.length,
  }
}
