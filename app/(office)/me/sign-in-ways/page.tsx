import type { Metadata } from 'next'
import { AppCard } from '@/components/gate/app-card'
import { PasskeyCard } from '@/components/gate/passkey-card'
import { PageHeader } from '@/components/ui/page-header'
import { findSecondStepRule } from '@/lib/access/factor-queries'
import { isAskedForSecondStep } from '@/lib/access/second-step'
import { readFactors } from '@/lib/platform/gate/factors'
import { listPasskeys } from '@/lib/platform/gate/passkey'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { removeOwnPasskey } from './passkeys/actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.factors.title }
}

export default async function SignInWaysPage() {
  const viewer = await requireRight('own.keep')
  const { locale, words } = await readWords()
  const { factors } = words
  const isRequired = isAskedForSecondStep(viewer) && (await findSecondStepRule(viewer))
  return (
    <>
      <PageHeader lead={factors.lead} title={factors.title} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <AppCard
          factors={await readFactors(viewer.accountId)}
          isRequired={isRequired}
          locale={locale}
          words={factors}
        />
        <PasskeyCard
          locale={locale}
          passkeys={await listPasskeys(viewer.accountId)}
          remove={removeOwnPasskey}
          words={words}
        />
      </div>
    </>
  )
}
