import { RoleFields } from '@/components/accounts/role-fields'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { LinkButton } from '@/components/ui/link-button'
import { TextField } from '@/components/ui/text-field'
import type { RoleChoice } from '@/lib/access/scope'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { CodeSlip } from './code-slip'
import { UsernameField } from './username-field'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  choices: RoleChoice[]
  address: string
  communeName: string
  locale: Locale
  words: Words
}

/** Who comes in, under which name, with which first role; afterwards the slip in its place. */
export function InvitationForm(props: Props) {
  const { action, formKey, choices, address, communeName, locale, words } = props
  const w = words.logins
  const { optional } = words.shell
  const slip = {
    address,
    communeName,
    locale,
    productName: words.common.productName,
    words: w.slip,
  }
  return (
    <ActionForm
      action={action}
      actions={<LinkButton href="/accounts">{words.common.cancel}</LinkButton>}
      formKey={formKey}
      once={<CodeSlip {...slip} />}
      submitLabel={w.invite}
      words={words.shell.form}
    >
      <TextField
        autoCapitalize="words"
        autoComplete="off"
        hint={w.fullNameHint}
        label={w.fullName}
        maxLength={200}
        name="fullName"
        required
      />
      <TextField
        autoComplete="off"
        hint={w.jobTitleHint}
        label={w.jobTitle}
        maxLength={200}
        name="jobTitle"
        required
      />
      <TextField
        autoComplete="off"
        inputMode="tel"
        label={w.phone}
        maxLength={20}
        name="phone"
        optional={optional}
        short
        type="tel"
      />
      <UsernameField hint={w.usernameHint} label={words.accounts.username} optional={optional} />
      <RoleFields choices={choices} words={words} />
    </ActionForm>
  )
}
