import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageLink } from '@/components/ui/page-link'
import { StatusChip } from '@/components/ui/status-chip'
import type { AccountLine } from '@/lib/access/account-line'
import type { Day } from '@/lib/calendar/day'
import { formatDay, formatInstant, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { roleName } from './role-name'

type Props = { accounts: AccountLine[]; on: Day; locale: Locale; words: Words }

/** Everybody of the commune, with roles in words and when they were last in the ledger. */
export function AccountTable({ accounts, on, locale, words: { accounts: words, logins } }: Props) {
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
              {account.isDisabled && <StatusChip meaning="closed">{words.disabled}</StatusChip>}
              {account.username && !account.isDisabled && !account.isActivated && (
                <StatusChip meaning="waiting">{logins.waiting}</StatusChip>
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
                      {roleName(held, { accounts: words, logins })}
                      {held.from > on && (
                        <span className="text-muted"> {words.since(formatDay(held.from))}</span>
                      )}
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
