import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { TextField } from '@/components/ui/text-field'
import type { SchoolYearPage } from '@/lib/schooling/year-board'
import type { Words } from '@/lib/words/words'
import { ClassReview } from './class-review'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  page: SchoolYearPage
  words: Words
}

/** The whole proposal on one screen, everything chosen already. */
export function ReviewForm({ action, formKey, page, words }: Props) {
  const w = words.schooling.review
  return (
    <Card labelledBy="review">
      <CardHeader id="review" lead={w.lead} title={w.title} />
      <ActionForm
        action={action}
        formKey={formKey}
        idPrefix="review"
        submitLabel={w.submit(page.startYear)}
        words={words.shell.form}
      >
        <input name="schoolId" type="hidden" value={page.school.id} />
        <input name="seen" type="hidden" value={page.seen} />
        {page.plan.classes.map((one) => (
          <ClassReview
            key={one.id}
            line={one}
            otherSchools={page.otherSchools}
            words={words.schooling}
          />
        ))}
        <TextField
          defaultValue={page.plan.firstClasses.join(', ')}
          hint={w.firstHint}
          label={w.first}
          name="firstClasses"
        />
      </ActionForm>
    </Card>
  )
}
