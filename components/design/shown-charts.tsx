import { BarList } from '@/components/ui/bar-list'
import { ColumnChart } from '@/components/ui/column-chart'
import { ProgressBar, type BarFill } from '@/components/ui/progress-bar'
import { StackedBar } from '@/components/ui/stacked-bar'
import { formatMillions } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { every } from './every'
import { Specimen, State } from './specimen'

const FILLS = every<BarFill>({
  leaf: true,
  deep: true,
  fresh: true,
  honey: true,
  sand: true,
  clay: true,
  lake: true,
})
const PROMISED = [31_200_000, 42_000_000, 75_000_000, 75_000_000]
const RECEIVED = [31_200_000, 38_500_000, 0, 12_500_000]

/** Drawn by the server, each with its figures. */
export function ShownCharts({ words, locale }: { words: Words; locale: Locale }) {
  const { states, samples } = words.design
  const bar = (value: number, key: number) => ({
    key: String(key),
    label: samples.villages[key],
    value,
    max: 25,
    text: samples.coverageOf(String(value), '25'),
  })
  const money = (value = 0) => ({ value, text: formatMillions(value, locale) })
  const chart = { figuresLabel: words.shell.figures, groupHeader: samples.quarter }
  return (
    <>
      <Specimen name="ProgressBar">
        {(
          [
            [states.zero, 0, 12],
            [states.half, 6, 12],
            [states.full, 12, 12],
            [states.unknown, 0, 0],
          ] as const
        ).map(([state, value, max]) => (
          <State key={state} of={state}>
            <ProgressBar
              label={samples.received}
              max={max}
              text={`${value} / ${max}`}
              value={value}
            />
          </State>
        ))}
        {FILLS.map((fill) => (
          <State key={fill} of={fill}>
            <ProgressBar fill={fill} label={samples.received} max={12} value={7} />
          </State>
        ))}
      </Specimen>
      <Specimen name="BarList">
        <State of={states.one}>
          <BarList label={`${samples.coverage} 1`} rows={[bar(25, 0)]} />
        </State>
        <State of={states.many}>
          <BarList label={`${samples.coverage} 2`} rows={[bar(25, 0), bar(0, 1), bar(11, 2)]} />
        </State>
      </Specimen>
      <Specimen name="StackedBar">
        <State of={states.zero}>
          <StackedBar
            label={`${samples.shares} 1`}
            parts={[{ label: samples.supported, value: 0, fill: 'leaf' }]}
            total={{ label: samples.total, value: '0' }}
          />
        </State>
        <State of={states.many}>
          <StackedBar
            label={`${samples.shares} 2`}
            parts={[
              { label: samples.supported, value: 33, fill: 'leaf', href: '/design#part' },
              { label: samples.task, value: 27, fill: 'honey' },
              { label: samples.waiting, value: 15, fill: 'sand' },
            ]}
            total={{ label: samples.total, value: '75' }}
          />
        </State>
      </Specimen>
      <Specimen name="ColumnChart">
        <State of={states.one}>
          <ColumnChart
            {...chart}
            groups={samples.quarters
              .slice(0, 1)
              .map((label) => ({ label, values: [money(RECEIVED[0])] }))}
            series={[{ name: samples.received, fill: 'leaf' }]}
            title={`${samples.trend} 1`}
          />
        </State>
        <State of={states.many}>
          <ColumnChart
            {...chart}
            groups={samples.quarters.map((label, index) => ({
              label,
              note: `${Math.round(((RECEIVED[index] ?? 0) / (PROMISED[index] ?? 1)) * 100)}%`,
              values: [money(PROMISED[index]), money(RECEIVED[index])],
            }))}
            series={[
              { name: samples.promised, fill: 'sand' },
              { name: samples.received, fill: 'leaf' },
            ]}
            title={`${samples.trend} 2`}
          />
        </State>
      </Specimen>
    </>
  )
}
