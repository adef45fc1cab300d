import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { InvitationForm } from '@/components/logins/invitation-form'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { listRoleChoices } from '@/lib/access/accounts-queries'
import { activationAddress } from '@/lib/platform/gate/activation-address'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { invite } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.logins.addTitle }
}

export default async function NewPersonPage() {
  const viewer = await requireRight('account.keep')
  const { locale, words } = await readWords()
  const w = words.logins
  return (
    <>
      <PageHeader
        back={{ href: '/accounts', label: words.accounts.back }}
        lead={w.addLead}
        title={w.addTitle}
      />
      <Card className="max-w-3xl">
        <InvitationForm
          action={invite}
          address={activationAddress()}
          communeName={words.office.communeOf(viewer.communeKind, viewer.communeName)}
          choices={await listRoleChoices(viewer)}
          formKey={randomUUID()}
          locale={locale}
          words={words}
        />
      </Card>
    </>
  )
}
