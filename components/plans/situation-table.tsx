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
  const rows = [
    { label: words.total, of: (s: Situation) => s.total },
    { label: words.supported, of: (s: Situation) => s.supported },
    { label: words.waiting, of: (s: Situation) => s.waiting },
    {
      label: words.waitingEspeciallyDifficult,
      of: (s: Situation) => s.waitingEspeciallyDifficult,
    },
  ]
  const names = [...new Set([...then.bySponsor, ...now.bySponsor].map((one) => one.sponsorName))]
  return (
    <Card labelledBy="situation">
      <h2 id="situation">{words.title}</h2>
      <FiguresTable
        caption={words.title}
        captionHidden
        headers={[
          words.figure,
          words.then(formatDay(then.takenOn)),
          words.now(formatDay(now.takenOn)),
        ]}
        rows={[
          ...rows.map((row) => [
            row.label,
            formatNumber(row.of(then), locale),
            formatNumber(row.of(now), locale),
          ]),
          ...names.map((name) => [
            nameText(name, then, { locale, words, rhythms }),
            countText(then, name, locale),
            countText(now, name, locale),
          ]),
        ]}
      />
    </Card>
  )
}

function nameText(
  name: string,
  then: Situation,
  { locale, words, rhythms }: Pick<Props, 'locale' | 'words' | 'rhythms'>,
): string {
  const line = then.bySponsor.find((one) => one.sponsorName === name)
  const level = line && levelText(line, locale, words, rhythms)
  return level ? `${name} (${level})` : name
}

function countText(situation: Situation, name: string, locale: Locale): string {
  const line = situation.bySponsor.find((one) => one.sponsorName === name)
  return line ? formatNumber(line.childCount, locale) : '–'
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
