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
  const sections = proposesIn(review) ? [...asking, 'new' as const] : asking
  return (
    <ActionForm action={action} formKey={formKey} idPrefix="commit" words={words.shell.form}>
      <input name="listId" type="hidden" value={listId} />
      <input name="digest" type="hidden" value={review.digest} />
      {sections.map((state) => (
        <RowSection asking key={state} {...{ state, rows, listId, locale, words }} />
      ))}
      <Card labelledBy="commit">
        <CardHeader id="commit" title={w.commitTitle} lead={leadOf(review, locale, words)} />
        <SubmitButton busyLabel={w.committing}>{w.commit}</SubmitButton>
      </Card>
    </ActionForm>
  )
}

/** Whether the list proposes children: then each is asked where it studies, in the form. */
export function proposesIn(review: ReviewedList): boolean {
  return (
    review.kind === 'children' && review.plan.children.some(({ proposal }) => proposal !== null)
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
  const proposed = children.filter(({ proposal }) => proposal !== null).length
  const added = children.filter(({ child }) => child === null).length - proposed
  const supports = children.filter(({ support }) => support !== null).length
  if (children.length === 0) return w.nothingToWrite
  const changed = children.length - added - proposed
  const said = w.commitLead.children(number(added), number(changed), number(supports))
  return proposed > 0 ? `${w.commitProposals(number(proposed))} ${said}` : said
}
