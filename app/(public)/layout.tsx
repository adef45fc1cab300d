import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { PublicShell } from '@/components/shell/public-shell'
import { readWords } from '@/lib/platform/locale'
import { productVersion } from '@/lib/platform/version'

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const { locale, words } = await readWords()
  const path = (await headers()).get('x-lalanh-path') ?? '/'
  return (
    <PublicShell
      locale={locale}
      productName={words.common.productName}
      words={words.shell}
      version={productVersion}
      showSignIn={!path.startsWith('/sign-in')}
    >
      {children}
    </PublicShell>
  )
}
