import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DescriptionList, type Fact } from '@/components/ui/description-list'
import { StatusChip } from '@/components/ui/status-chip'
import type { SystemState } from '@/lib/access/system'
import type { Day } from '@/lib/calendar/day'
import { formatInstant, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { backupFacts } from './backup-facts'
import { settingFacts } from './setting-facts'
import { spaceFacts } from './space-facts'

export type SystemProps = {
  system: SystemState
  isDemo: boolean
  today: Day
  version: string
  /** said in the place of what is not known */
  none: string
  locale: Locale
  words: Words['system']
}

/** How the installation stands, a card for each question somebody comes with. */
export function SystemCards(props: SystemProps) {
  const { words: w, none } = props
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <div className="grid gap-6">
        <FactCard facts={backupFacts(props)} id="backup" none={none} title={w.backup.title}>
          <p className="mt-3 text-[0.9375rem] text-muted">{w.backup.hint}</p>
        </FactCard>
        <FactCard facts={watchFacts(props)} id="watch" none={none} title={w.watch.title} />
      </div>
      <div className="grid gap-6">
        <FactCard facts={spaceFacts(props)} id="space" none={none} title={w.space.title} />
        <FactCard facts={versionFacts(props)} id="version" none={none} title={w.version.title} />
        <FactCard facts={settingFacts(props)} id="settings" none={none} title={w.settings.title} />
      </div>
    </div>
  )
}

function FactCard(props: {
  id: string
  title: string
  facts: Fact[]
  none: string
  children?: ReactNode
}) {
  return (
    <Card labelledBy={props.id}>
      <CardHeader id={props.id} title={props.title} />
      <DescriptionList facts={props.facts} none={props.none} />
      {props.children}
    </Card>
  )
}

function watchFacts({ system, locale, words: { watch: w } }: SystemProps): Fact[] {
  const { lastCheck, failedJobs, openSessions } = system
  const failed = w.runs(formatNumber(failedJobs, locale))
  return [
    { label: w.chain, value: lastCheck ? <Finding {...{ lastCheck, locale, w }} /> : w.never },
    { label: w.checkedAt, value: lastCheck && formatInstant(lastCheck.at, locale) },
    {
      label: w.failedJobs,
      value: failedJobs > 0 ? <StatusChip meaning="late">{failed}</StatusChip> : w.noFailures,
    },
    { label: w.sessions, value: formatNumber(openSessions, locale) },
  ]
}

function Finding({
  lastCheck: { lines, brokenLine },
  locale,
  w,
}: {
  lastCheck: NonNullable<SystemState['lastCheck']>
  locale: Locale
  w: Words['system']['watch']
}) {
  if (brokenLine === null) {
    return <StatusChip meaning="done">{w.whole(formatNumber(lines, locale))}</StatusChip>
  }
  return <StatusChip meaning="late">{w.broken(formatNumber(brokenLine, locale))}</StatusChip>
}

function versionFacts({ system, isDemo, version, locale, words: { version: w } }: SystemProps) {
  const { startedAt, database, migrations } = system
  return [
    { label: w.product, value: version },
    { label: w.mode, value: isDemo ? w.demo : w.real },
    { label: w.since, value: formatInstant(startedAt, locale) },
    { label: w.database, value: database.version },
    { label: w.databaseSince, value: formatInstant(database.startedAt, locale) },
    { label: w.migrations, value: migrations && formatNumber(migrations.count, locale) },
    { label: w.newest, value: migrations && dayAndName(migrations, locale, w.step) },
  ]
}

/** When is for whoever reads; the name is for whoever is asked about it. */
function dayAndName(
  { newest, appliedAt }: NonNullable<SystemState['migrations']>,
  locale: Locale,
  told: (name: string) => string,
): ReactNode {
  return (
    <>
      {formatInstant(appliedAt, locale)}
      <span className="block font-normal wrap-anywhere text-muted">{told(newest)}</span>
    </>
  )
}
