import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { roleName } from '@/components/accounts/role-name'
import { DelegationCard } from '@/components/own/delegation-card'
import { PasswordForm } from '@/components/own/password-form'
import { SessionTable } from '@/components/own/session-table'
import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { ConfirmButton } from '@/components/ui/confirm-button'
import { DescriptionList } from '@/components/ui/description-list'
import { PageHeader } from '@/components/ui/page-header'
import { listOwnRoles } from '@/lib/access/accounts-queries'
import { openDelegationDesk } from '@/lib/access/delegation-queries'
import { may } from '@/lib/access/viewer'
import { addDays } from '@/lib/calendar/day'
import { listOwnSessions, ownUsername } from '@/lib/platform/gate/own-sessions'
import { requireViewer } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { formatDay } from '@/lib/words/format'
import {
  closeOwnSession,
  closeOwnSessions,
  lendRole,
  takeNewPassword,
  takeRoleBack,
} from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.logins.me.title }
}

export default async function MePage() {
  const viewer = await requireViewer()
  const { locale, words } = await readWords()
  const w = words.logins.me
  const username = await ownUsername(viewer)
  const roles = await listOwnRoles(viewer)
  const desk = may(viewer, 'role.delegate')
    ? await openDelegationDesk(viewer, viewer.personId)
    : null
  const mayKeep = may(viewer, 'own.keep')
  return (
    <>
      <PageHeader lead={viewer.jobTitle} title={w.title} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card labelledBy="who">
          <CardHeader id="who" title={w.who} />
          <DescriptionList
            facts={[
              { label: words.accounts.person, value: viewer.fullName },
              { label: words.accounts.username, value: username },
              {
                label: w.roles,
                value: roles.map((held) => (
                  <span className="block" key={held.id}>
                    {held.to === null
                      ? roleName(held, words)
                      : w.roleUntil(roleName(held, words), formatDay(addDays(held.to, -1)))}
                  </span>
                )),
              },
            ]}
            none={words.shell.none}
          />
        </Card>
        {mayKeep && (
          <Card labelledBy="password">
            <CardHeader id="password" lead={w.passwordLead} title={w.passwordTitle} />
            <PasswordForm action={takeNewPassword} username={username} words={words} />
          </Card>
        )}
        {desk && (
          <DelegationCard
            endEarly={takeRoleBack}
            lend={lendRole}
            newKey={randomUUID}
            {...{ desk, words }}
          />
        )}
        <Card className="lg:col-span-2" labelledBy="sessions">
          <CardHeader id="sessions" lead={w.sessionsLead} title={w.sessionsTitle} />
          <div className="grid gap-6">
            <SessionTable
              endOne={closeOwnSession}
              newKey={randomUUID}
              sessions={await listOwnSessions(viewer)}
              {...{ locale, words }}
            />
            {mayKeep && (
              <ActionForm
                action={closeOwnSessions}
                formKey={randomUUID()}
                idPrefix="everywhere"
                words={words.shell.form}
              >
                <ConfirmButton
                  closeLabel={words.common.close}
                  confirmLabel={w.endAll}
                  id="end-everywhere"
                  label={w.endAll}
                  title={w.endAll}
                  tone="secondary"
                >
                  {w.endAllText}
                </ConfirmButton>
              </ActionForm>
            )}
          </div>
        </Card>
      </div>
    </>
  )
}
