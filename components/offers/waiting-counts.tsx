import { BarList } from '@/components/ui/bar-list'
import { Card } from '@/components/ui/card'
import { Figure } from '@/components/ui/figure'
import type { Day } from '@/lib/calendar/day'
import type { LevelCounts, NeedCounts, WaitingLevel } from '@/lib/reports/waiting-counts'
import { formatDay, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  countedOn: Day
  waiting: number | null
  levels: LevelCounts | null
  needs: NeedCounts
  locale: Locale
  words: Words
}

/** How many children wait, by level of school and by need: counts that point at nobody. */
export function WaitingCounts({ countedOn, waiting, levels, needs, locale, words }: Props) {
  const w = words.help
  return (
    <Card className="grid content-start gap-5" labelledBy="waiting">
      <h2 id="waiting">{w.waitingTitle}</h2>
      {waiting === null ? (
        <p>{w.waitingHidden}</p>
      ) : (
        <>
          <Figure label={w.waiting} tone="honey" value={formatNumber(waiting, locale)} />
          {levels && (
            <div className="grid gap-2">
              <h3>{w.byLevel}</h3>
              <BarList
                label={w.byLevel}
                rows={[
                  ...levels.shown.map(({ level, count }) => ({
                    ...barOf(level, count, waiting),
                    label: levelName(level, words),
                    text: w.children(formatNumber(count, locale)),
                  })),
                  ...(levels.others === null
                    ? []
                    : [
                        {
                          ...barOf('others', levels.others, waiting),
                          label: w.others,
                          text: w.children(formatNumber(levels.others, locale)),
                        },
                      ]),
                ]}
              />
            </div>
          )}
          {needs.length > 0 && (
            <div className="grid gap-2">
              <h3>{w.byNeed}</h3>
              <p className="text-muted">{w.needHint}</p>
              <BarList
                label={w.byNeed}
                rows={needs.map(({ need, count }) => ({
                  ...barOf(need, count, waiting),
                  label: words.needs.kinds[need],
                  text: w.children(formatNumber(count, locale)),
                }))}
              />
            </div>
          )}
        </>
      )}
      <p className="text-muted">{w.countedOn(formatDay(countedOn))}</p>
      <p className="text-muted">{w.noChild}</p>
    </Card>
  )
}

function barOf(key: string, value: number, max: number) {
  return { key, value, max, fill: 'honey' as const }
}

function levelName(level: WaitingLevel, words: Words): string {
  return level === 'elsewhere' ? words.help.atHome : words.children.schoolLevels[level]
}
