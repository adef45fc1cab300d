import { SituationTable } from '@/components/plans/situation-table'
import type { PictureProps } from './standing-picture'
import { CoverageCard } from './coverage-card'
import { QuarterCard } from './quarter-card'
import { WaitingCard } from './waiting-card'

const LONGEST_WAITING = 5

/** The figures a commune lives by, below the work that waits; groups and villages have a page of their own. */
export function StandingInShort({ standing, situation, locale, words }: PictureProps) {
  const w = words.reports.standing
  return (
    <div className="standing grid items-start gap-6 lg:grid-cols-2">
      <div className="grid gap-6">
        <CoverageCard
          link={{ href: '/standing', label: w.title }}
          standing={standing}
          locale={locale}
          words={w}
        />
        {situation && (
          <SituationTable
            then={situation.then}
            now={situation.now}
            locale={locale}
            words={words.plans.situation}
            rhythms={words.support.rhythms}
          />
        )}
      </div>
      <QuarterCard standing={standing} locale={locale} words={w} />
      <WaitingCard
        className="lg:col-span-2"
        most={LONGEST_WAITING}
        standing={standing}
        locale={locale}
        words={w}
        childWords={words.children}
      />
    </div>
  )
}
