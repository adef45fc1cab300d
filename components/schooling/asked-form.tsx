import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { SelectField, type Option } from '@/components/ui/select-field'
import type { Pupil } from '@/lib/schooling/schooling'
import type { SchoolYearPage } from '@/lib/schooling/year-board'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { goneOptions, nameOfPupil, schoolOptions } from './choices'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  asked: Pupil[]
  page: SchoolYearPage
  locale: Locale
  words: Words
}

/** Pupils of whom nobody knows where they learn this year, answered one by one or several at once. */
export function AskedForm({ action, formKey, asked, page, locale, words }: Props) {
  const w = words.schooling.asked
  if (asked.length === 0) return <p>{w.nobody(page.startYear)}</p>
  return (
    <Card labelledBy="asked">
      <CardHeader
        id="asked"
        lead={w.lead}
        title={w.title(formatNumber(asked.length, locale), page.startYear)}
      />
      <ActionForm
        action={action}
        formKey={formKey}
        idPrefix="asked"
        submitLabel={w.submit}
        words={words.shell.form}
      >
        <input name="schoolId" type="hidden" value={page.school.id} />
        <div className="grid gap-4 md:grid-cols-2">
          {asked.map((pupil) => (
            <SelectField
              emptyLabel={w.later}
              hint={whereWas(pupil, w)}
              key={pupil.childId}
              label={nameOfPupil(pupil, words.schooling.review)}
              name={`pupil.${pupil.childId}`}
              options={optionsFor(pupil, page, words.schooling)}
            />
          ))}
        </div>
      </ActionForm>
    </Card>
  )
}

function whereWas({ now, before }: Pupil, w: Words['schooling']['asked']): string | undefined {
  const last = before ? w.last(before.className, before.startYear) : undefined
  return [last, now && w.unplaced].filter(Boolean).join(' · ') || undefined
}

/** Classes of the own school first; a school whose classes nobody has made yet takes the pupil as well. */
function optionsFor(pupil: Pupil, page: SchoolYearPage, words: Words['schooling']): Option[] {
  const { ownClasses, inClass, noClassYet } = words.asked
  const own = page.classes.map(({ id, name }) => ({
    ...{ value: `class.${id}`, label: inClass(name), group: ownClasses },
  }))
  const stays = { value: `school.${page.school.id}`, label: noClassYet, group: ownClasses }
  return [
    ...own,
    ...(pupil.now ? [] : [stays]),
    ...schoolOptions(page.otherSchools, words.review.otherSchools),
    ...goneOptions(words),
  ]
}
