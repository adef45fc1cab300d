import { FiguresTable } from './figures-table'
import { Icon } from './icon'
import { Swatch } from './stacked-bar'
import type { BarFill } from './progress-bar'

export type Series = { name: string; fill: BarFill }
export type ColumnGroup = { label: string; values: { value: number; text: string }[] }

/** Columns over time or groups, at most three series, with the same figures as a table below. */
export function ColumnChart({
  title,
  series,
  groups,
  groupHeader,
  figuresLabel,
  height = 160,
}: {
  title: string
  series: Series[]
  groups: ColumnGroup[]
  /** Header of the first column of the table: "Quý", "Thôn". */
  groupHeader: string
  /** "Xem số liệu". */
  figuresLabel: string
  height?: number
}) {
  const top = Math.max(1, ...groups.flatMap((group) => group.values.map((one) => one.value)))
  return (
    <figure className="grid gap-3">
      <figcaption className="sr-only">{title}</figcaption>
      {series.length > 1 && (
        <ul className="flex flex-wrap gap-x-5 gap-y-1 text-[0.9375rem]">
          {series.map(({ name, fill }) => (
            <li className="flex items-center gap-2" key={name}>
              <Swatch fill={fill} />
              {name}
            </li>
          ))}
        </ul>
      )}
      <div aria-hidden="true" className="columns">
        {groups.map((group) => (
          <div className="columns-one" key={group.label}>
            {series.length === 1 && <span className="columns-value">{group.values[0]?.text}</span>}
            <Bars
              height={height}
              series={series}
              top={top}
              values={group.values.map((one) => one.value)}
            />
            <span className="columns-label">{group.label}</span>
          </div>
        ))}
      </div>
      <details className="more-figures">
        <summary>
          <Icon name="chevron-down" size={16} />
          {figuresLabel}
        </summary>
        <FiguresTable
          caption={title}
          headers={[groupHeader, ...series.map(({ name }) => name)]}
          rows={groups.map(({ label, values }) => [label, ...values.map(({ text }) => text)])}
        />
      </details>
    </figure>
  )
}

function Bars({
  values,
  series,
  top,
  height,
}: {
  values: number[]
  series: Series[]
  top: number
  height: number
}) {
  const width = 100 / Math.max(1, series.length)
  return (
    <svg
      className="columns-bar"
      height={height}
      preserveAspectRatio="none"
      viewBox="0 0 100 100"
      width="72%"
    >
      {values.map((value, index) => (
        <rect
          className={`fill-${series[index]?.fill ?? 'leaf'}`}
          height={(value / top) * 100}
          key={series[index]?.name ?? index}
          width={width - 4}
          x={index * width + 2}
          y={100 - (value / top) * 100}
        />
      ))}
    </svg>
  )
}
