import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { TextArea } from '@/components/ui/text-area'
import type { Merger } from '@/lib/places/place-history'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Props = {
  mergers: Merger[]
  action: ActionFormProps['action']
  formKey: string
  words: Words
}

/** What went up in this village, and the way to take the last merger back. */
export function MergersCard({ mergers, action, formKey, words }: Props) {
  const w = words.places
  const standing = mergers.find(({ reversal }) => reversal === null)
  if (mergers.length === 0) return null
  return (
    <Card labelledBy="mergers">
      <CardHeader id="mergers" title={w.mergers} />
      <ul className="grid divide-y divide-line">
        {mergers.map((merger) => (
          <li className="py-3" key={merger.id}>
            <p className="font-semibold">{saidOf(merger, w)}</p>
            <p className="text-[0.9375rem] text-muted">{merger.basis}</p>
          </li>
        ))}
      </ul>
      {standing && (
        <section aria-labelledby="reversal" className="mt-5 grid gap-4 border-t border-line pt-5">
          <div>
            <h3 className="font-semibold" id="reversal">
              {w.reversal.title}
            </h3>
            <p className="text-muted">{w.reversal.lead}</p>
          </div>
          <ActionForm
            action={action}
            formKey={formKey}
            idPrefix="reversal"
            submitLabel={w.reversal.submit}
            submitTone="danger"
            words={words.shell.form}
          >
            <input name="mergerId" type="hidden" value={standing.id} />
            <TextArea label={w.reversal.reason} name="reason" required rows={2} />
          </ActionForm>
        </section>
      )}
    </Card>
  )
}

function saidOf({ closed, mergedOn, reversal }: Merger, words: Words['places']): string {
  if (reversal) return words.reversed(formatDay(reversal.on), reversal.reason)
  return words.merged(closed.map(({ name }) => name).join(', '), formatDay(mergedOn))
}
