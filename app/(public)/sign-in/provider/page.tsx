import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { ProviderLeaving } from '@/components/gate/provider-leaving'
import { signInProvider } from '@/lib/platform/gate/provider'
import { PROVIDER_COOKIE, readProviderRequest } from '@/lib/platform/gate/provider-request'
import { readWords } from '@/lib/platform/locale'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await readWords()
  return { title: words.provider.leavingTitle(signInProvider()?.label ?? '') }
}

/** Between our form and the provider's page, so that no policy of ours has to name the provider. */
export default async function LeavingPage() {
  const provider = signInProvider()
  if (!provider) notFound()
  const asked = readProviderRequest((await cookies()).get(PROVIDER_COOKIE)?.value)
  if (!asked) redirect('/sign-in')
  const { words } = await readWords()
  const { address } = asked
  return (
    <ProviderLeaving
      address={address}
      name={provider.label}
      refresh={`0;url=${address}`}
      words={words.provider}
    />
  )
}
