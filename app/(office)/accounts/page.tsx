import type { Metadata } from 'next'
import { AccountTable } from '@/components/accounts/account-table'
import { PageHeader } from '@/components/ui/page-header'
import { listAccounts } from '@/lib/access/accounts-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.accounts.title }
}

export default async function AccountsPage() {
  const viewer = await requireRight('account.keep')
  const { locale, words } = await readWords()
  return (
    <>
      <PageHeader title={words.accounts.title} lead={words.accounts.lead} />
      <AccountTable accounts={await listAccounts(viewer)} locale={locale} words={words.accounts} />
    </>
  )
}
