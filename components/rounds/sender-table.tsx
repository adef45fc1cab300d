import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DataTable } from '@/components/ui/data-table'
import { LinkButton } from '@/components/ui/link-button'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { OpenedRound } from '@/lib/rounds/round'
import { formatInstant, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { SenderChip } from './round-chip'

type Props = { round: OpenedRound; locale: Locale; words: Words }

/** Every place that is asked: what it sent, and who signed when. */
export function SenderTable({ round, locale, words }: Props) {
  const w = words.rounds
  const { asked, answered, senders } = round
  return (
    <Card labelledBy="places">
      <CardHeader id="places" title={w.places} />
      <div className="mb-4">
        <ProgressBar
          label={w.progress}
          max={asked}
          text={w.answeredOf(formatNumber(answered, locale), formatNumber(asked, locale))}
          value={answered}
        />
      </div>
      <DataTable
        caption={w.places}
        columns={[
          {
            key: 'place',
            header: w.place,
            primary: true,
            cell: ({ kind, name }) => (
              <>
                {name} <small className="block text-muted">{w[kind]}</small>
              </>
            ),
          },
          {
            key: 'status',
            header: w.status,
            cell: ({ status }) => <SenderChip status={status} words={w} />,
          },
          {
            key: 'sent',
            header: w.sent,
            align: 'end',
            cell: ({ sent }) => formatNumber(sent, locale),
          },
          {
            key: 'signed',
            header: w.signed,
            cell: ({ answers }) => {
              const last = answers.at(-1)
              return last && !last.reopening
                ? w.signedBy(last.by, formatInstant(last.at, locale))
                : words.shell.none
            },
          },
          {
            key: 'forms',
            header: w.forms,
            actions: true,
            cell: ({ id, name }) => (
              <span className="flex gap-1">
                <LinkButton
                  ariaLabel={w.excelFormOf(name)}
                  download
                  href={`/api/documents/round-forms/${id}`}
                  tone="quiet"
                >
                  {w.excel}
                </LinkButton>
                <LinkButton
                  ariaLabel={w.paperFormOf(name)}
                  href={`/rounds/forms/${id}`}
                  tone="quiet"
                >
                  {w.paper}
                </LinkButton>
              </span>
            ),
          },
        ]}
        rowKey={({ id }) => id}
        rows={senders}
      />
    </Card>
  )
}
