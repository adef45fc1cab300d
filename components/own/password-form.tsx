import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { TextField } from '@/components/ui/text-field'
import { LONGEST_PASSWORD } from '@/lib/access/new-password'
import type { Words } from '@/lib/words/words'

type Props = { action: ActionFormProps['action']; username: string; words: Words }

/** The password of today and the one of tomorrow. Without a form's key: of it nothing may be kept. */
export function PasswordForm({ action, username, words }: Props) {
  const { activate, me } = words.logins
  const secret = { maxLength: LONGEST_PASSWORD, required: true, type: 'password' } as const
  return (
    <ActionForm
      action={action}
      afterDone="reset"
      idPrefix="password"
      submitLabel={me.change}
      words={words.shell.form}
    >
      {/* For the browser's keeper of passwords, which asks whose it is. */}
      <input autoComplete="username" hidden name="username" readOnly value={username} />
      <TextField
        {...secret}
        autoComplete="current-password"
        label={me.current}
        name="currentPassword"
      />
      <TextField
        {...secret}
        autoComplete="new-password"
        hint={activate.passwordHint}
        label={activate.password}
        name="newPassword"
      />
      <TextField
        {...secret}
        autoComplete="new-password"
        label={activate.again}
        name="newPasswordAgain"
      />
    </ActionForm>
  )
}
