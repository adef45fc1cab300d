import type { Metadata } from 'next'
import { PasswordCard } from '@/components/gate/password-card'
import { PageHeader } from '@/components/ui/page-header'
import { readFactors } from '@/lib/platform/gate/factors'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { renew } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.factors.renewTitle }
}

export default async function RenewPage() {
  const { accountId } = await requireRight('own.keep')
  const { words } = await readWords()
  const { factors } = words
  const { appSince } = await readFactors(accountId)
  return (
    <>
      <PageHeader
        back={{ href: '/me/sign-in-ways', label: factors.back }}
        lead={factors.renewLead}
        title={factors.renewTitle}
      />
      <PasswordCard
        action={renew}
        isSetUp={appSince !== null}
        submitLabel={factors.renew}
        words={words}
      />
    </>
  )
}
