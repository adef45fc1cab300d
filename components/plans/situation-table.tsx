import { Card } from '@/components/ui/card'
import { FiguresTable } from '@/components/ui/figures-table'
import type { Situation, SituationLine } from '@/lib/plans/plan'
import { formatDay, formatNumber, formatVnd } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  then: Situation
  now: Situation
  locale: Locale
  words: Words['plans']['situation']
  rhythms: Words['support']['rhythms']
}

/** The counts the plan set out from, beside those of today. */
export function SituationTable({ then, now, locale, words, rhythms }: Props) {
  const row = (label: string, of: (s: Situation) => number): string[] => [
    label,
    formatNumber(of(then), locale),
    formatNumber(of(now), locale),
  ]
  const since = then.bySponsor.map((line) => line.sponsorName)
  const later = now.bySponsor
    .filter((line) => !since.includes(line.sponsorName))
    .reduce((sum, line) => sum + line.childCount, 0)
  const supporters = [
    ...then.bySponsor.map((line) => [
      nameText(line, { locale, words, rhythms }),
      formatNumber(line.childCount, locale),
      formatNumber(countOf(now, line.sponsorName), locale),
    ]),
    ...(later > 0 ? [[words.later, '–', formatNumber(later, locale)]] : []),
  ]
  return (
    <Card className="grid content-start gap-3">
      <h2>{words.title}</h2>
      <p className="text-muted">{words.days(formatDay(then.takenOn), formatDay(now.takenOn))}</p>
      <FiguresTable
        caption={words.title}
        captionHidden
        headers={[words.figure, words.then, words.now]}
        parts={[...supporters.map(([label]) => label), words.waitingEspeciallyDifficult]}
        rows={[
          row(words.total, (s) => s.total),
          row(words.supported, (s) => s.supported),
          ...supporters,
          row(words.waiting, (s) => s.waiting),
          row(words.waitingEspeciallyDifficult, (s) => s.waitingEspeciallyDifficult),
        ]}
      />
    </Card>
  )
}

function nameText(
  line: SituationLine,
  { locale, words, rhythms }: Pick<Props, 'locale' | 'words' | 'rhythms'>,
): string {
  const level = levelText(line, locale, words, rhythms)
  return level ? `${line.sponsorName} (${level})` : line.sponsorName
}

function countOf(situation: Situation, name: string): number {
  return situation.bySponsor.find((line) => line.sponsorName === name)?.childCount ?? 0
}

function levelText(
  { level }: SituationLine,
  locale: Locale,
  words: Props['words'],
  rhythms: Props['rhythms'],
): string | null {
  if (!level) return null
  const from = formatVnd(level.minVnd, locale)
  const rhythm = rhythms[level.rhythm]
  return level.minVnd === level.maxVnd
    ? words.level(from, rhythm)
    : words.range(from, formatVnd(level.maxVnd, locale), rhythm)
}
