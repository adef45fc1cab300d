import { Icon } from './icon'

/** Where one is in a path of several pages. `current` counts from 0. */
export function Steps({
  steps,
  current,
  label,
}: {
  steps: string[]
  current: number
  label: string
}) {
  return (
    <ol aria-label={label} className="steps">
      {steps.map((step, index) => (
        <li
          aria-current={index === current ? 'step' : undefined}
          className={index < current ? 'step-done' : undefined}
          key={step}
        >
          <span className="step-mark">
            {index < current ? <Icon name="check" size={16} /> : index + 1}
          </span>
          {step}
        </li>
      ))}
    </ol>
  )
}
