import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { HeldRoles } from '@/components/accounts/held-roles'
import { RoleForm } from '@/components/accounts/role-form'
import { RemoveWay } from '@/components/accounts/remove-way'
import { SignInFacts } from '@/components/accounts/sign-in-facts'
import { DelegationCard } from '@/components/own/delegation-card'
import { CodeForm } from '@/components/logins/code-form'
import { StandingForm } from '@/components/logins/standing-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { PageHeader } from '@/components/ui/page-header'
import { findAccount, listRoleChoices } from '@/lib/access/accounts-queries'
import { openDelegationDesk } from '@/lib/access/delegation-queries'
import { activationAddress } from '@/lib/platform/gate/activation-address'
import { signInProvider } from '@/lib/platform/gate/provider'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { addRole, closeRole, closeSessions, disable, enable, lendRoleOf, renew } from '../actions'
import { takeFactors, takeLink } from '../second-step/actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.accounts.title }
}

export default async function AccountPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireRight('account.keep')
  const id = z.uuid().safeParse((await params).id)
  const account = id.success ? await findAccount(viewer, id.data) : null
  if (!account) notFound()
  const { locale, words } = await readWords()
  const w = words.accounts
  const l = words.logins
  const f = words.factors.account
  const p = words.provider.account
  const { personId } = account
  const desk = await openDelegationDesk(viewer, personId)
  const isOwn = personId === viewer.personId
  const provider = signInProvider()
  return (
    <>
      <PageHeader
        title={account.fullName}
        lead={account.jobTitle}
        back={{ href: '/accounts', label: w.back }}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card labelledBy="roles">
          <CardHeader id="roles" title={w.rolesTitle} lead={w.rolesLead} />
          <div className="grid gap-6">
            <HeldRoles account={account} endRole={closeRole} newKey={randomUUID} words={words} />
            {isOwn ? (
              <p className="text-muted">{w.ownRoles}</p>
            ) : (
              <RoleForm
                action={addRole}
                formKey={randomUUID()}
                personId={account.personId}
                choices={await listRoleChoices(viewer)}
                words={words}
              />
            )}
          </div>
        </Card>
        <Card labelledBy="sign-in">
          <CardHeader id="sign-in" title={w.signInTitle} />
          <SignInFacts
            endSessions={closeSessions}
            formKey={randomUUID()}
            providerName={provider?.label}
            {...{ account, isOwn, locale, words }}
          />
          {(account.appSince || account.passkeys > 0) && !isOwn && (
            <RemoveWay
              action={takeFactors}
              formKey={randomUUID()}
              id="factors"
              personId={account.personId}
              told={{ label: f.remove, title: f.removeTitle, text: f.removeText }}
              words={words}
            />
          )}
          {provider && account.linkedSince && !isOwn && (
            <RemoveWay
              action={takeLink}
              formKey={randomUUID()}
              id="link"
              personId={account.personId}
              told={{
                label: p.remove(provider.label),
                title: p.removeTitle(provider.label),
                text: p.removeText(provider.label),
              }}
              words={words}
            />
          )}
        </Card>
        {account.username && (
          <Card labelledBy="code">
            <CardHeader id="code" lead={isOwn ? l.codeOwn : l.codeLead} title={l.codeTitle} />
            {!isOwn && (
              <CodeForm
                action={renew}
                address={activationAddress()}
                communeName={words.office.communeOf(viewer.communeKind, viewer.communeName)}
                formKey={randomUUID()}
                {...{ locale, personId, words }}
              />
            )}
          </Card>
        )}
        {account.username && !isOwn && (
          <Card labelledBy="standing">
            <CardHeader
              id="standing"
              lead={account.isDisabled ? l.openLead : l.closeLead}
              title={account.isDisabled ? l.openTitle : l.closeTitle}
            />
            <StandingForm
              action={account.isDisabled ? enable : disable}
              formKey={randomUUID()}
              submitLabel={account.isDisabled ? l.openSubmit : l.closeSubmit}
              tone={account.isDisabled ? 'secondary' : 'danger'}
              {...{ personId, words }}
            />
          </Card>
        )}
        {desk && !isOwn && (
          <DelegationCard
            endEarly={closeRole}
            lend={lendRoleOf}
            newKey={randomUUID}
            {...{ desk, words }}
          />
        )}
      </div>
    </>
  )
}
