import type { Metadata } from 'next'
import { AppCard } from '@/components/gate/app-card'
import { PasskeyCard } from '@/components/gate/passkey-card'
import { ProviderCard } from '@/components/gate/provider-card'
import { Banner } from '@/components/ui/banner'
import { PageHeader } from '@/components/ui/page-header'
import { findSecondStepRule } from '@/lib/access/factor-queries'
import { isAskedForSecondStep } from '@/lib/access/second-step'
import { readFactors } from '@/lib/platform/gate/factors'
import { listPasskeys } from '@/lib/platform/gate/passkey'
import { signInProvider } from '@/lib/platform/gate/provider'
import { readProviderLink } from '@/lib/platform/gate/provider-link'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import type { Words } from '@/lib/words/words'
import { removeOwnPasskey } from './passkeys/actions'
import { unlinkOwn } from './provider/actions'

type Props = { searchParams: Promise<{ link?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.factors.title }
}

export default async function SignInWaysPage({ searchParams }: Props) {
  const viewer = await requireRight('own.keep')
  const { locale, words } = await readWords()
  const { factors } = words
  const isRequired = isAskedForSecondStep(viewer) && (await findSecondStepRule(viewer))
  const provider = signInProvider()
  const { link } = await searchParams
  return (
    <>
      <PageHeader lead={factors.lead} title={factors.title} />
      {provider && link && (
        <div className="mb-6">
          <Banner kind="late" live="alert">
            {problemOf(link, provider.label, words)}
          </Banner>
        </div>
      )}
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
        {provider && (
          <ProviderCard
            link={await readProviderLink(viewer.accountId, provider)}
            locale={locale}
            name={provider.label}
            unlink={unlinkOwn}
            words={words}
          />
        )}
      </div>
    </>
  )
}

/** Why the account was not linked; the refusals of signing in belong to the way there. */
function problemOf(link: string, name: string, { factors, gate, provider }: Words): string {
  const seconds = /^wait-(\d{1,4})$/.exec(link)?.[1]
  if (seconds) return gate.wait(Number(seconds))
  if (link === 'wrong_password') return factors.refusals.wrong_password([])
  const sentences: Record<string, (about: string[]) => string> = provider.refusals
  const sentence = Object.hasOwn(sentences, link) ? sentences[link] : undefined
  return (sentence ?? provider.refusals.provider_unclear)([name])
}
