import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DayField } from '@/components/ui/day-field'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { DelegationDesk } from '@/lib/access/delegation'
import { addDays } from '@/lib/calendar/day'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Props = {
  desk: DelegationDesk
  lend: ActionFormProps['action']
  endEarly: ActionFormProps['action']
  newKey: () => string
  words: Words
}

/** Who does somebody's work on which days, and the way to lend it or take it back. */
export function DelegationCard({ desk, lend, endEarly, newKey, words }: Props) {
  const w = words.logins.delegation
  return (
    <Card labelledBy="delegation">
      <CardHeader id="delegation" lead={w.lead} title={w.title} />
      <div className="grid gap-6">
        <LentRoles {...{ desk, endEarly, newKey, words }} />
        {desk.roles.length > 0 && (
          <ActionForm
            action={lend}
            formKey={newKey()}
            idPrefix="delegation"
            submitLabel={w.submit}
            submitTone="secondary"
            words={words.shell.form}
          >
            <input name="lenderId" type="hidden" value={desk.lenderId} />
            <SelectField
              defaultValue={desk.roles[0]}
              hint={w.roleHint}
              label={w.role}
              name="role"
              options={desk.roles.map((role) => ({
                value: role,
                label: words.accounts.roles[role],
              }))}
              required
            />
            <SelectField
              emptyLabel={w.choosePerson}
              hint={w.personHint}
              label={w.person}
              name="personId"
              options={desk.people.map(({ id, fullName, jobTitle }) => ({
                value: id,
                label: `${fullName} – ${jobTitle}`,
              }))}
              required
            />
            <DayField hint={w.fromHint} label={w.from} name="from" required />
            <DayField hint={w.untilHint} label={w.until} name="until" required />
          </ActionForm>
        )}
      </div>
    </Card>
  )
}

function LentRoles({ desk, endEarly, newKey, words }: Omit<Props, 'lend'>) {
  const w = words.logins.delegation
  if (desk.lent.length === 0) return <p className="text-muted">{w.none}</p>
  return (
    <ul className="grid divide-y divide-line">
      {desk.lent.map(({ id, role, borrower, from, to }) => (
        <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3" key={id}>
          <div>
            <p className="font-semibold">{w.lentTo(words.accounts.roles[role], borrower)}</p>
            <p className="text-[0.9375rem] text-muted">
              {to && w.days(formatDay(from), formatDay(addDays(to, -1)))}
            </p>
          </div>
          <ActionForm
            action={endEarly}
            formKey={newKey()}
            idPrefix={`end-${id}`}
            words={words.shell.form}
          >
            <input name="personId" type="hidden" value={desk.lenderId} />
            <input name="membershipId" type="hidden" value={id} />
            <SubmitButton tone="secondary">{w.end}</SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  )
}
