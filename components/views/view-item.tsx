import { OneButtonForm } from '@/components/places/one-button-form'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { PageLink } from '@/components/ui/page-link'
import { TextField } from '@/components/ui/text-field'
import { openingOf } from '@/lib/views/kept-filter'
import type { SavedView } from '@/lib/views/view'
import type { Words } from '@/lib/words/words'

type Action = ActionFormProps['action']
type Props = {
  view: SavedView
  told: string[]
  actions: { rename: Action; remove: Action; putFirst: Action }
  keyFor: () => string
  words: Words
}

/** One saved view: what it shows, and what can be done with it. */
export function ViewItem({ view, told, actions, keyFor, words }: Props) {
  const { id, name, isFirst } = view
  const w = words.views
  const { address, isWhole } = openingOf(view)
  const titleId = `view-${id}`
  return (
    <Card labelledBy={titleId}>
      <div className="grid gap-3">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 className="text-[1.125rem]" id={titleId}>
            <PageLink className="roomy-link" href={address}>
              {name}
            </PageLink>
          </h2>
          {isFirst && <Chip tone="leaf">{w.first}</Chip>}
        </div>
        <p className="text-muted">{told.join('; ')}</p>
        {!isWhole && <p className="text-honey">{w.lost}</p>}
        <div className="flex flex-wrap gap-3">
          <OneButtonForm
            action={actions.putFirst}
            formKey={keyFor()}
            idPrefix={`first-${id}`}
            label={isFirst ? w.putAll : w.putFirst}
            tone="secondary"
            values={{ id, isFirst: isFirst ? 'no' : 'yes' }}
            words={words}
          />
          <OneButtonForm
            action={actions.remove}
            formKey={keyFor()}
            idPrefix={`remove-${id}`}
            label={w.remove}
            tone="danger"
            values={{ id }}
            words={words}
          />
        </div>
        <details>
          <summary className="card-link">{w.rename}</summary>
          <div className="mt-3">
            <ActionForm
              action={actions.rename}
              formKey={keyFor()}
              idPrefix={`name-${id}`}
              submitLabel={w.rename}
              submitTone="secondary"
              words={words.shell.form}
            >
              <input name="id" type="hidden" value={id} />
              <TextField
                autoComplete="off"
                defaultValue={name}
                label={w.name}
                maxLength={60}
                name="name"
                required
              />
            </ActionForm>
          </div>
        </details>
      </div>
    </Card>
  )
}
