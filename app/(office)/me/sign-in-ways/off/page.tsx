import type { Metadata } from 'next'
import { PasswordCard } from '@/components/gate/password-card'
import { PageHeader } from '@/components/ui/page-header'
import { readFactors } from '@/lib/platform/gate/factors'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { switchOff } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.factors.offTitle }
}

export default async function SwitchOffPage() {
  const { accountId } = await requireRight('own.keep')
  const { words } = await readWords()
  const { factors } = words
  const { appSince } = await readFactors(accountId)
  return (
    <>
      <PageHeader
        back={{ href: '/me/sign-in-ways', label: factors.back }}
        lead={factors.offLead}
        title={factors.offTitle}
      />
      <PasswordCard
        action={switchOff}
        isSetUp={appSince !== null}
        submitLabel={factors.switchOff}
        submitTone="danger"
        words={words}
      />
    </>
  )
}
