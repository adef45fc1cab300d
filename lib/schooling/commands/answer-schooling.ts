import { reachOf } from '@/lib/access/viewer'
import { enrolChildren, holdFiles } from '@/lib/children/records'
import { classPlace, keepClasses, keepSchoolYear } from '@/lib/places/records'
import { schoolYearOf } from '@/lib/places/school-year'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { answersInput } from '../input'
import { pupilsOf } from '../pupil-queries'
import { addAnswers } from '../records'
import { classIn, decideAnswer, type AnswerRefusal } from '../rules'
import type { SchoolingOutcome } from '../schooling'
import { askedAmong } from '../year-board'
import { schoolIn } from '../year-plan'

type Answered = { count: number }

/** Says of pupils whom nobody knows in this year, or whose class nobody knows, where they are; one or several at once. */
export const answerSchooling = command<typeof answersInput, Answered, AnswerRefusal>({
  act: 'schooling/answer',
  right: 'schooling.keep',
  input: answersInput,
  constraints: {
    schooling_answer_once: 'changed_meanwhile',
    // A class that was added by mistake may be taken away at this moment.
    enrolment_commune_id_school_class_id_fkey: 'unknown_place',
  },
  async run({ viewer, tx, now: at, today, enter }, { answers }) {
    if (answers.length === 0) return refused('nothing_said')
    // Whoever comes second sees what the first one said.
    await holdFiles(
      tx,
      answers.map(({ childId }) => childId),
    )
    const startYear = schoolYearOf(today)
    const reach = reachOf(viewer, 'schooling.keep')
    const pupils = await pupilsOf(tx, reach, startYear, today)
    const asked = new Map(askedAmong(pupils).map((pupil) => [pupil.childId, pupil]))
    const classes = await tx.schoolClass.findMany({
      where: {
        ...{ schoolYear: { startYear }, closedOn: null, name: { not: '' } },
        ...(reach !== 'all' && { schoolId: { in: [...reach.schoolIds] } }),
      },
      select: { id: true },
    })
    const schools = await tx.school.findMany({ select: { id: true } })
    const places = {
      classIds: classes.map(({ id }) => id),
      schoolIds: schools.map(({ id }) => id),
    }
    for (const { childId, choice } of answers) {
      const pupil = asked.get(childId) ?? null
      const known = pupils.find((one) => one.childId === childId)
      if (!pupil && known) return refused('changed_meanwhile', [known.code])
      const decided = decideAnswer({ choice, pupil }, places, today)
      if (decided) return refused(decided.refusal, decided.about)
    }

    const { communeId, personId } = viewer
    const by = { communeId, personId, at }
    const yearId = await keepSchoolYear(tx, communeId, startYear)
    const there = answers.map(({ choice }) => ({ schoolId: schoolIn(choice) ?? '', name: '' }))
    const ids = await keepClasses(
      tx,
      communeId,
      yearId,
      there.filter(({ schoolId }) => schoolId !== ''),
    )
    const said = answers.map(({ childId, choice }) => {
      const schoolId = schoolIn(choice)
      const schoolClassId =
        classIn(choice) ?? (schoolId && ids.get(classPlace(schoolId, ''))) ?? null
      return { childId, schoolClassId, outcome: outcomeOf(choice) }
    })
    await addAnswers(tx, by, { schoolYearId: yearId, openingId: null }, said)
    await enrolChildren(
      tx,
      by,
      yearId,
      said.flatMap(({ childId, schoolClassId }) =>
        schoolClassId ? [{ childId, schoolClassId }] : [],
      ),
    )
    for (const { childId, outcome } of said) {
      enter({
        subject: { kind: 'child', id: childId },
        details: {
          child: asked.get(childId)?.code ?? '',
          schooling: outcome,
          number: `${startYear} – ${startYear + 1}`,
        },
      })
    }
    return done({ count: said.length })
  },
})

function outcomeOf(choice: string): SchoolingOutcome {
  if (classIn(choice)) return 'placed'
  return schoolIn(choice) ? 'other_school' : (choice as SchoolingOutcome)
}
