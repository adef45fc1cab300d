import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { CodeSlip } from './code-slip'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  personId: string
  address: string
  communeName: string
  locale: Locale
  words: Words
}

/** A new code for somebody who forgot the password or lost the slip; afterwards the slip in its place. */
export function CodeForm(props: Props) {
  const { action, formKey, personId, address, communeName, locale, words } = props
  const w = words.logins
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
      formKey={formKey}
      idPrefix="code"
      once={<CodeSlip {...slip} />}
      submitLabel={w.codeSubmit}
      submitTone="secondary"
      words={words.shell.form}
    >
      <input name="personId" type="hidden" value={personId} />
    </ActionForm>
  )
}
