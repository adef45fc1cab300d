import type { ReactNode } from 'react'
import { PublicShell } from '@/components/shell/public-shell'
import { readWords } from '@/lib/platform/locale'
import { productVersion } from '@/lib/platform/version'

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const { locale, words } = await readWords()
  return (
    <PublicShell
      locale={locale}
      productName={words.common.productName}
      words={words.shell}
      version={productVersion}
    >
      {children}
    </PublicShell>
  )
}
