import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ReviewedList } from '@/lib/lists/reviewed-list'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { RowSection } from './row-section'
import type { ShownRow } from './shown-row'

/** The rows that ask something, and the one button that writes the list. */
export function CommitForm({
  review,
  rows,
  listId,
  action,
  formKey,
  locale,
  words,
}: {
  review: ReviewedList
  rows: readonly ShownRow[]
  listId: string
  action: ActionFormProps['action']
  formKey: string
  locale: Locale
  words: Words
}) {
  const w = words.review
  const asking = (['doubtful', 'wrong'] as const).filter((state) =>
    rows.some((row) => row.state === state),
  )
  return (
    <ActionForm action={action} formKey={formKey} idPrefix="commit" words={words.shell.form}>
      <input name="listId" type="hidden" value={listId} />
      <input name="digest" type="hidden" value={review.digest} />
      {asking.map((state) => (
        <RowSection asking key={state} {...{ state, rows, listId, locale, words }} />
      ))}
      <Card labelledBy="commit">
        <CardHeader id="commit" title={w.commitTitle} lead={leadOf(review, locale, words)} />
        <SubmitButton busyLabel={w.committing}>{w.commit}</SubmitButton>
      </Card>
    </ActionForm>
  )
}

function leadOf(review: ReviewedList, locale: Locale, { review: w }: Words): string {
  const number = (count: number) => formatNumber(count, locale)
  if (review.kind === 'sponsors') {
    const added = review.plan.sponsors.filter(({ known }) => known === null).length
    const changed = review.plan.sponsors.length - added
    if (added + changed === 0) return w.nothingToWrite
    return w.commitLead.sponsors(number(added), number(changed))
  }
  const { children } = review.plan
  const added = children.filter(({ child }) => child === null).length
  const supports = children.filter(({ support }) => support !== null).length
  if (children.length === 0) return w.nothingToWrite
  return w.commitLead.children(number(added), number(children.length - added), number(supports))
}
