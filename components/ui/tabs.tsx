import { PageLink } from './page-link'

export type Tab = { href: string; label: string; count?: number; current?: boolean }

/** Views of one thing, each with its own address. */
export function Tabs({ tabs, label }: { tabs: Tab[]; label: string }) {
  return (
    <nav aria-label={label} className="no-print">
      <ul className="tabs">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <PageLink className="tab" current={tab.current} href={tab.href}>
              {tab.label}
              {tab.count !== undefined && <span className="count">{tab.count}</span>}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
