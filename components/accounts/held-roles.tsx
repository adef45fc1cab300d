import { ActionForm } from '@/components/ui/action-form'
import { ConfirmButton } from '@/components/ui/confirm-button'
import type { FormState } from '@/components/ui/form-state'
import type { AccountLine, HeldRole } from '@/lib/access/account-line'
import { addDays } from '@/lib/calendar/day'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'
import { roleName } from './role-name'

type Action = (state: FormState, form: FormData) => Promise<FormState>
type Props = { account: AccountLine; endRole: Action; newKey: () => string; words: Words }

/** The roles a person holds, each with the way to end it. */
export function HeldRoles({ account, endRole, newKey, words }: Props) {
  if (account.roles.length === 0) return <p className="text-muted">{words.accounts.noRole}</p>
  return (
    <ul className="grid divide-y divide-line">
      {account.roles.map((held) => (
        <li
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3"
          key={held.id}
        >
          <div>
            <p className="font-semibold">{roleName(held, words)}</p>
            <p className="text-[0.9375rem] text-muted">{periodOf(held, words.accounts)}</p>
          </div>
          <ActionForm
            action={endRole}
            formKey={newKey()}
            idPrefix={held.id}
            words={words.shell.form}
          >
            <input name="personId" type="hidden" value={account.personId} />
            <input name="membershipId" type="hidden" value={held.id} />
            <ConfirmButton
              closeLabel={words.common.close}
              confirmLabel={words.accounts.endRole}
              id={`end-${held.id}`}
              label={words.accounts.endRole}
              title={words.accounts.endRoleTitle}
              tone="secondary"
            >
              {words.accounts.endRoleText(roleName(held, words))}
            </ConfirmButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  )
}

function periodOf({ from, to }: HeldRole, words: Words['accounts']): string {
  const since = words.since(formatDay(from))
  return to === null ? since : `${since} ${words.until(formatDay(addDays(to, -1)))}`
}
