import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { LinkButton } from '@/components/ui/link-button'
import { TextField } from '@/components/ui/text-field'
import type { ContactLine, ContactPart } from '@/lib/sponsors/contact'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  sponsorId: string
  part: ContactPart
  /** as it stands, where it is changed */
  contact: ContactLine | null
  words: Words
}

/** Somebody of a unit as the office writes it down, new or as it stands. */
export function ContactForm({ action, formKey, sponsorId, part, contact, words }: Props) {
  const w = words.contacts
  const { optional } = words.shell
  return (
    <ActionForm
      action={action}
      actions={<LinkButton href={`/sponsors/${sponsorId}`}>{words.common.cancel}</LinkButton>}
      autoComplete="off"
      formKey={formKey}
      submitLabel={w.save}
      words={words.shell.form}
    >
      {contact ? (
        <input name="contactId" type="hidden" value={contact.id} />
      ) : (
        <>
          <input name="sponsorId" type="hidden" value={sponsorId} />
          <input name="part" type="hidden" value={part} />
        </>
      )}
      <TextField defaultValue={contact?.name} label={w.name} maxLength={200} name="name" required />
      <TextField
        defaultValue={contact?.role}
        hint={w.roleHint}
        label={w.role}
        maxLength={200}
        name="role"
        optional={optional}
      />
      <TextField
        defaultValue={contact?.phone}
        inputMode="tel"
        label={w.phone}
        maxLength={20}
        name="phone"
        optional={optional}
        short
        type="tel"
      />
      <TextField
        defaultValue={contact?.email}
        inputMode="email"
        label={w.email}
        maxLength={200}
        name="email"
        optional={optional}
      />
      {part === 'payer' ? (
        <TextField
          defaultValue={contact?.accountHolder}
          hint={w.accountHolderHint}
          label={w.accountHolder}
          maxLength={200}
          name="accountHolder"
          optional={optional}
        />
      ) : contact?.isFirst ? (
        <p className="text-muted">{w.isFirstNow}</p>
      ) : (
        <CheckboxField label={w.isFirst} name="isFirst" value="yes" />
      )}
    </ActionForm>
  )
}
