import type { Metadata } from 'next'
import { readFreshCodes } from '@/app/forms/fresh-codes'
import { wayBack } from '@/app/forms/way-back'
import { RecoverySheet } from '@/components/gate/recovery-sheet'
import { Banner } from '@/components/ui/banner'
import { PageHeader } from '@/components/ui/page-header'
import { findUsername } from '@/lib/access/factor-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'

type Props = { searchParams: Promise<{ to?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.factors.sheetTitle }
}

export default async function CodesPage({ searchParams }: Props) {
  const viewer = await requireRight('own.keep')
  const { to } = await searchParams
  const { words } = await readWords()
  const { factors, common } = words
  const codes = await readFreshCodes(viewer.accountId)
  const back = { href: '/me/sign-in-ways', label: factors.back }
  if (!codes) {
    return (
      <>
        <PageHeader back={back} title={factors.codesTitle} />
        <Banner title={factors.sheetGone}>{factors.sheetGoneText}</Banner>
      </>
    )
  }
  const of = factors.sheetOf(common.productName, await findUsername(viewer))
  return (
    <>
      <PageHeader back={back} lead={factors.sheetLead} title={factors.sheetTitle} />
      <RecoverySheet codes={codes} of={of} target={wayBack(to)} words={factors} />
    </>
  )
}
