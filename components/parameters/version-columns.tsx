import type { Column } from '@/components/ui/data-table'
import { StatusChip, type StatusMeaning } from '@/components/ui/status-chip'
import type { ParameterStanding, ParameterVersion } from '@/lib/parameters/validity'
import { formatDay, formatInstant } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

const MEANINGS: Record<ParameterStanding, StatusMeaning> = {
  in_force: 'done',
  coming: 'waiting',
  past: 'closed',
  replaced: 'closed',
}

type Recorded = Pick<ParameterVersion, 'validFrom' | 'source' | 'recordedAt' | 'recordedBy'> & {
  standing: ParameterStanding
}

type ColumnWords = Pick<
  Words['parameters'],
  'validFrom' | 'standing' | 'standings' | 'source' | 'recordedBy'
>

/** What every version of something says beside its value: from when, whether it counts, why, by whom. */
export function versionColumns<Version extends Recorded>(
  locale: Locale,
  w: ColumnWords,
): Record<'from' | 'standing' | 'source' | 'by', Column<Version>> {
  return {
    from: {
      key: 'from',
      header: w.validFrom,
      cell: ({ validFrom }) => <span className="whitespace-nowrap">{formatDay(validFrom)}</span>,
    },
    standing: {
      key: 'standing',
      header: w.standing,
      cell: ({ standing }) => <StandingChip standing={standing} words={w} />,
    },
    source: { key: 'source', header: w.source, prose: true, cell: ({ source }) => source },
    by: {
      key: 'by',
      header: w.recordedBy,
      cell: ({ recordedBy, recordedAt }) => (
        <>
          {recordedBy}
          <span className="block text-muted">{formatInstant(recordedAt, locale)}</span>
        </>
      ),
    },
  }
}

type ChipProps = { standing: ParameterStanding; words: Pick<ColumnWords, 'standings'> }

/** Whether a version counts today. */
export function StandingChip({ standing, words }: ChipProps) {
  return <StatusChip meaning={MEANINGS[standing]}>{words.standings[standing]}</StatusChip>
}
