import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'
import type { DraftInList } from '@/lib/assignments/draft-at-hand'
import { formatInstant, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** Has units found for everybody who waits, and leads back to the drafts there are. */
export function DraftCard(props: {
  action: ActionFormProps['action']
  formKey: string
  drafts: readonly DraftInList[]
  words: Words
  locale: Locale
}) {
  const { drafts, words, locale } = props
  const w = words.drafts
  const number = (value: number) => formatNumber(value, locale)
  return (
    <Card labelledBy="whole-list">
      <CardHeader id="whole-list" lead={w.lead} title={w.title} />
      <div className="grid gap-4">
        <ActionForm
          action={props.action}
          formKey={props.formKey}
          idPrefix="draft"
          words={words.shell.form}
        >
          <div className="form-foot">
            <SubmitButton busyLabel={w.working}>{w.start}</SubmitButton>
          </div>
        </ActionForm>
        {drafts.length > 0 && (
          <div>
            <h3 className="text-[1rem] font-semibold">{w.mine}</h3>
            <ul>
              {drafts.map(({ id, draftedAt, placed, waiting, sent }) => (
                <li
                  className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line py-2 first:border-t-0"
                  key={id}
                >
                  <p>
                    {w.draftedAt(formatInstant(draftedAt, locale))}
                    <span className="block text-[0.9375rem] text-muted tabular-nums">
                      {w.placedOf(number(placed), number(waiting))}
                      {sent > 0 && ` · ${w.sentOf(number(sent))}`}
                    </span>
                  </p>
                  <LinkButton
                    ariaLabel={`${w.open}: ${w.draftedAt(formatInstant(draftedAt, locale))}`}
                    href={`/assignments/drafts/${id}`}
                  >
                    {w.open}
                  </LinkButton>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Card>
  )
}
