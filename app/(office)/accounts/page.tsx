import type { Metadata } from 'next'
import { SecondStepRule } from '@/components/accounts/second-step-rule'
import { AccountTable } from '@/components/accounts/account-table'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { listAccounts } from '@/lib/access/accounts-queries'
import { today } from '@/lib/platform/clock'
import { findSecondStepRule } from '@/lib/access/factor-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { setSecondStep } from './second-step/actions'

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
      <div className="grid gap-6">
        <AccountTable
          accounts={await listAccounts(viewer)}
          locale={locale}
          on={today()}
          words={words}
        />
        <SecondStepRule
          action={setSecondStep}
          isRequired={await findSecondStepRule(viewer)}
          words={words}
        />
      </div>
    </>
  )
}
