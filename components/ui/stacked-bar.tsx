import type { BarFill } from './progress-bar'

export type Part = { label: string; value: number; fill: BarFill; text?: string; href?: string }

/** A whole and its parts, with every figure in the list below. */
export function StackedBar({
  label,
  parts,
  total,
}: {
  /** What the whole is, for those who hear the chart. */
  label: string
  parts: Part[]
  total?: { label: string; value: string }
}) {
  const whole = parts.reduce((sum, part) => sum + part.value, 0)
  const starts = parts.map((_, index) =>
    parts.slice(0, index).reduce((sum, part) => sum + share(part.value, whole), 0),
  )
  return (
    <figure aria-label={label} className="grid gap-3">
      <svg
        aria-hidden="true"
        className="bar bar-thick"
        preserveAspectRatio="none"
        viewBox="0 0 100 1"
      >
        {parts.map((part, index) => (
          <rect
            className={`fill-${part.fill}`}
            height="1"
            key={part.label}
            width={Math.max(0, share(part.value, whole) - 0.5)}
            x={starts[index]}
          />
        ))}
      </svg>
      <dl className="legend">
        {parts.map(({ label, value, fill, text, href }) => (
          <div key={label}>
            <Swatch fill={fill} />
            <dt>
              {href ? (
                <a className="roomy-link text-link" href={href}>
                  {label}
                </a>
              ) : (
                label
              )}
            </dt>
            <dd>{text ?? value}</dd>
          </div>
        ))}
        {total && (
          <div>
            <dt>{total.label}</dt>
            <dd>{total.value}</dd>
          </div>
        )}
      </dl>
    </figure>
  )
}

function share(value: number, whole: number): number {
  return whole > 0 ? (value / whole) * 100 : 0
}

/** The little square that ties a word to its colour in a chart. */
export function Swatch({ fill }: { fill: BarFill }) {
  return (
    <svg
      aria-hidden="true"
      className="swatch flex-none rounded-[3px]"
      height="12"
      viewBox="0 0 1 1"
      width="12"
    >
      <rect className={`fill-${fill}`} height="1" width="1" />
    </svg>
  )
}
