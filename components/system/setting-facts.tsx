import type { Fact } from '@/components/ui/description-list'
import { formatNumber } from '@/lib/words/format'
import type { SystemProps } from './system-cards'

/** What whoever runs the server has set; nothing of it is a secret. */
export function settingFacts({ system, locale, words }: SystemProps): Fact[] {
  const w = words.settings
  const { address, proxies, idleMinutes, sessionHours, doesJobs } = system.settings
  return [
    { label: w.address, value: <span className="break-all">{address}</span> },
    { label: w.proxies, value: proxies === 0 ? w.noProxy : formatNumber(proxies, locale) },
    { label: w.idle, value: w.minutes(formatNumber(idleMinutes, locale)) },
    { label: w.longest, value: w.hours(formatNumber(sessionHours, locale)) },
    { label: w.jobs, value: doesJobs ? w.does : w.doesNot },
  ]
}
