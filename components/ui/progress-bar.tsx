export type BarFill = 'leaf' | 'deep' | 'fresh' | 'honey' | 'sand' | 'clay' | 'lake'

/** How much of a whole. `text` says it in words ("5 trên 12 cháu"); the bar only repeats it. */
export function ProgressBar({
  value,
  max,
  label,
  text,
  fill = 'leaf',
}: {
  value: number
  max: number
  label: string
  text?: string
  fill?: BarFill
}) {
  return (
    <div className="grid gap-1.5">
      <p className="flex flex-wrap justify-between gap-x-4">
        <span className="font-medium">{label}</span>
        {text && <span className="text-muted tabular-nums">{text}</span>}
      </p>
      <PlainBar fill={fill} max={max} value={value} />
    </div>
  )
}

/** The bar alone, for places where the words stand next to it already. */
export function PlainBar({
  value,
  max,
  fill = 'leaf',
}: {
  value: number
  max: number
  fill?: BarFill
}) {
  const share = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0
  return (
    <svg aria-hidden="true" className="bar" preserveAspectRatio="none" viewBox="0 0 100 1">
      <rect className={`fill-${fill}`} height="1" width={share} />
    </svg>
  )
}
