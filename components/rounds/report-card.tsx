import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { PrintButton } from '@/components/ui/print-button'
import type { RoundSender } from '@/lib/rounds/round'
import { formatInstant, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = { sender: RoundSender; locale: Locale; words: Words['rounds'] }

/** The one-page report of a place, as it was signed; room for a signature on paper is printed only. */
export function ReportCard({ sender, locale, words }: Props) {
  const last = sender.answers.at(-1)
  if (!last || last.reopening) return null
  const { id, name } = sender
  const count = formatNumber(last.childCount, locale)
  return (
    <Card labelledBy={`report-${id}`}>
      <CardHeader id={`report-${id}`} title={words.reportTitle(name)} />
      <div className="grid gap-3">
        <p className="text-lg">
          {last.kind === 'none' ? words.reportNone(name) : words.reportChildren(name, count)}
        </p>
        {last.note && <p className="whitespace-pre-line">{last.note}</p>}
        <p>{words.reportSigned(last.by, formatInstant(last.at, locale))}</p>
        <p className="print-only pt-6 text-right">{words.reportPaper}</p>
        <p>
          <PrintButton>{words.print}</PrintButton>
        </p>
      </div>
    </Card>
  )
}
