import type { Metadata } from 'next'
import { AccountTable } from '@/components/accounts/account-table'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { listAccounts } from '@/lib/access/accounts-queries'
import { today } from '@/lib/platform/clock'
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
      <PageHeader
        actions={
          <LinkButton href="/accounts/new" tone="primary">
            {words.logins.add}
          </LinkButton>
        }
        lead={words.accounts.lead}
        title={words.accounts.title}
      />
      <AccountTable
        accounts={await listAccounts(viewer)}
        locale={locale}
        on={today()}
        words={words}
      />
    </>
  )
}
