import { FiguresTable } from './figures-table'
import { Icon } from './icon'
import { Swatch } from './stacked-bar'
import type { BarFill } from './progress-bar'

/** Above the highest column, for its figure. */
const VALUE_ROOM = 28

export type Series = { name: string; fill: BarFill }
export type ColumnGroup = {
  label: string
  values: { value: number; text: string }[]
  /** Below the label: what the columns come to, such as a share. */
  note?: string
}

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
            <div className="columns-bars" style={{ height: height + VALUE_ROOM }}>
              {group.values.map((one, index) => (
                <Column
                  fill={series[index]?.fill ?? 'leaf'}
                  height={(one.value / top) * height}
                  key={series[index]?.name ?? index}
                  text={series.length === 1 ? one.text : undefined}
                />
              ))}
            </div>
            <span className="columns-label">
              {group.label}
              {group.note && <strong>{group.note}</strong>}
            </span>
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

function Column({ fill, height, text }: { fill: BarFill; height: number; text?: string }) {
  return (
    <span className="columns-bar">
      {text && <span className="columns-value">{text}</span>}
      <svg height={Math.round(height)} preserveAspectRatio="none" viewBox="0 0 1 1">
        <rect className={`fill-${fill}`} height="1" width="1" />
      </svg>
    </span>
  )
}
