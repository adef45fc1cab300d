import type { Fact } from '@/components/ui/description-list'
import { StatusChip, type StatusMeaning } from '@/components/ui/status-chip'
import type { DiskStanding } from '@/lib/access/disk'
import { formatBytes, formatNumber } from '@/lib/words/format'
import type { SystemProps } from './system-cards'

const MEANINGS: Record<DiskStanding, StatusMeaning> = { enough: 'done', low: 'late', full: 'late' }

/** How much room there is, and what takes it. */
export function spaceFacts({ system, locale, words }: SystemProps): Fact[] {
  const w = words.space
  const { disk, database, files } = system
  const size = (bytes: number) => formatBytes(bytes, locale)
  return [
    {
      label: w.free,
      value: disk ? w.ofTotal(size(disk.freeBytes), size(disk.totalBytes)) : w.unknown,
    },
    ...(disk
      ? [
          {
            label: w.standing,
            value: (
              <StatusChip meaning={MEANINGS[disk.standing]}>{words.disk[disk.standing]}</StatusChip>
            ),
          },
        ]
      : []),
    { label: w.database, value: size(database.bytes) },
    { label: w.files, value: w.filesOf(formatNumber(files.count, locale), size(files.bytes)) },
    { label: w.place, value: files.areInBucket ? w.inBucket : w.onDisk },
  ]
}
