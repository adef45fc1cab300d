import { SituationTable } from '@/components/plans/situation-table'
import type { Situation } from '@/lib/plans/plan'
import type { Standing } from '@/lib/reports/standing'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { CoverageBars } from './coverage-bars'
import { CoverageCard } from './coverage-card'
import { QuarterCard } from './quarter-card'
import { WaitingCard } from './waiting-card'

export type PictureProps = {
  standing: Standing
  situation: { then: Situation; now: Situation } | null
  locale: Locale
  words: Words
}

/** The whole picture on one page, on screen and on paper. */
export function StandingPicture({ standing, situation, locale, words }: PictureProps) {
  const w = words.reports.standing
  return (
    <div className="standing grid items-start gap-6 lg:grid-cols-2">
      <div className="grid gap-6">
        <CoverageCard
          link={{ href: '/children', label: w.all }}
          standing={standing}
          locale={locale}
          words={w}
        />
        <CoverageBars
          id="groups"
          title={w.byGroup}
          locale={locale}
          words={w}
          lines={standing.byGroup.map((line) => ({
            ...line,
            key: line.group,
            name: words.children.groups[line.group],
          }))}
        />
        <CoverageBars
          id="villages"
          title={w.byVillage}
          locale={locale}
          words={w}
          lines={standing.byVillage.map((line) => ({
            ...line,
            key: line.id ?? 'none',
            name: line.name ?? w.noVillage,
            href: line.id ? `/children?village=${line.id}` : undefined,
          }))}
        />
      </div>
      <div className="grid gap-6">
        <QuarterCard standing={standing} locale={locale} words={w} />
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
      <WaitingCard
        className="lg:col-span-2"
        standing={standing}
        locale={locale}
        words={w}
        childWords={words.children}
      />
    </div>
  )
}
