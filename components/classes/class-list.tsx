import type { ClassLine } from '@/lib/classes/class-answer'
import { formatInstant } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { ClassChip } from './class-chip'

type Props = { classes: ClassLine[]; locale: Locale; words: Words['classes'] }

/** The classes of a school, each with its state, its answer and whom to call. */
export function ClassList({ classes, locale, words: w }: Props) {
  const sent = classes.filter(({ answer }) => answer !== null).length
  return (
    <section aria-label={w.list} className="card grid gap-2">
      <p className="font-semibold">{w.summary(sent, classes.length)}</p>
      <ul>
        {classes.map((one) => (
          <li className="grid gap-1 border-t border-line py-4 first:border-t-0" key={one.id}>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <a className="roomy-link text-link font-semibold" href={`/classes/${one.id}`}>
                {w.className(one.name)}
              </a>
              <ClassChip state={one.state} words={w} />
            </p>
            <p className="text-muted">{[one.school, w.year(one.schoolYear)].join(' · ')}</p>
            {one.teachers && <Teachers teachers={one.teachers} words={w} />}
            <AnswerInShort line={one} locale={locale} words={w} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Teachers({
  teachers,
  words: w,
}: {
  teachers: NonNullable<ClassLine['teachers']>
  words: Words['classes']
}) {
  if (teachers.length === 0) return <p className="text-muted">{w.noTeacher}</p>
  return teachers.map(({ fullName, phone }) => (
    <p key={fullName}>
      {fullName}
      {' · '}
      {phone ? (
        <a className="roomy-link text-link" href={`tel:${phone}`}>
          {phone}
        </a>
      ) : (
        <span className="text-muted">{w.noPhone}</span>
      )}
    </p>
  ))
}

/** When a class answered, and what: counts alone. */
export function AnswerInShort({
  line: { answer, waiting },
  locale,
  words: w,
}: {
  line: Pick<ClassLine, 'answer' | 'waiting'>
  locale: Locale
  words: Words['classes']
}) {
  if (!answer) return null
  const said = [
    w.counts(answer.proposed, answer.known),
    w.pupils(answer.pupils, answer.withoutCard),
    ...(waiting > 0 ? [w.waiting(waiting)] : []),
  ]
  return (
    <>
      <p>{said.filter(Boolean).join(' · ')}</p>
      <p className="text-muted text-[0.9375rem]">
        {w.sentAt(formatInstant(answer.at, locale), answer.by)}
      </p>
    </>
  )
}
