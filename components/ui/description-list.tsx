import type { ReactNode } from 'react'

export type Fact = { label: string; value: ReactNode }

/** Facts as label and value; an empty value is drawn as a dash with `none` for those who hear it. */
export function DescriptionList({ facts, none }: { facts: Fact[]; none: string }) {
  return (
    <dl className="facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value === null || value === undefined || value === '' ? (
              <span className="font-normal text-muted">{none}</span>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
