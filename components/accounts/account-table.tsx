import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageLink } from '@/components/ui/page-link'
import type { AccountLine } from '@/lib/access/account-line'
import { formatInstant, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { roleName } from './role-name'

type Props = { accounts: AccountLine[]; locale: Locale; words: Words['accounts'] }

/** Everybody of the commune, with roles in words and when they were last in the ledger. */
export function AccountTable({ accounts, locale, words }: Props) {
  return (
    <DataTable
      caption={words.title}
      rows={accounts}
      rowKey={(account) => account.personId}
      empty={<EmptyState title={words.empty} />}
      columns={[
        {
          key: 'person',
          header: words.person,
          primary: true,
          cell: (account) => (
            <>
              <PageLink href={`/accounts/${account.personId}`}>{account.fullName}</PageLink>
              <span className="block text-[0.9375rem] font-normal text-muted">
                {account.jobTitle}
              </span>
              {account.username && (
                <span className="block text-[0.9375rem] font-normal text-muted">
                  {words.usernameIs(account.username)}
                </span>
              )}
            </>
          ),
        },
        {
          key: 'roles',
          header: words.roleColumn,
          cell: ({ roles }) => (
            <div>
              {roles.length === 0
                ? words.noRole
                : roles.map((held) => (
                    <span className="block" key={held.id}>
                      {roleName(held, words)}
                    </span>
                  ))}
            </div>
          ),
        },
        {
          key: 'seen',
          header: words.lastSeen,
          cell: ({ lastSeenAt }) =>
            lastSeenAt ? (
              <time className="whitespace-nowrap" dateTime={lastSeenAt.toISOString()}>
                {formatInstant(lastSeenAt, locale)}
              </time>
            ) : (
              words.neverSeen
            ),
        },
        {
          key: 'sessions',
          header: words.openSessions,
          align: 'end',
          cell: ({ openSessions }) => formatNumber(openSessions, locale),
        },
      ]}
    />
  )
}
