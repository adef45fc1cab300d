import type { ReactNode } from 'react'
import { Banner } from '@/components/ui/banner'
import { PageLink } from '@/components/ui/page-link'
import type { SystemState } from '@/lib/access/system'
import { formatBytes, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  system: SystemState
  mayOpenJobs: boolean
  locale: Locale
  words: Words['system']
}

/** What somebody has to see to, the worst first; or that there is nothing. */
export function SystemWarnings(props: Props) {
  const found = warningsIn(props)
  if (found.length === 0) return <Banner kind="done" title={props.words.fine} />
  return found.map(({ key, title, text, link }) => (
    <Banner key={key} kind="late" title={title}>
      <p>{text}</p>
      {link && <p>{link}</p>}
    </Banner>
  ))
}

type Warning = { key: string; title: string; text: string; link?: ReactNode }

function warningsIn({ system, mayOpenJobs, locale, words }: Props): Warning[] {
  const w = words.warnings
  const { backup, disk, failedJobs, lastCheck } = system
  const warnings: Warning[] = []
  if (lastCheck && lastCheck.brokenLine !== null) {
    const link = <PageLink href="/entries">{w.seeEntries}</PageLink>
    warnings.push({ key: 'chain', title: w.chain, text: w.chainText, link })
  }
  if (disk && disk.standing !== 'enough') {
    const title = w.disk(formatBytes(disk.freeBytes, locale))
    warnings.push({ key: 'disk', title, text: w.diskText })
  }
  if (backup.dueSince !== null) {
    const title = backup.lastAt ? w.backup : w.noBackup
    const text = backup.lastAt ? w.backupText : w.noBackupText
    warnings.push({ key: 'backup', title, text })
  }
  if (failedJobs > 0) {
    const link = mayOpenJobs && <PageLink href="/jobs">{w.seeJobs}</PageLink>
    const title = w.jobs(formatNumber(failedJobs, locale))
    warnings.push({ key: 'jobs', title, text: w.jobsText, link })
  }
  return warnings
}
