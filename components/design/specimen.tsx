import type { ReactNode } from 'react'

/** One part of the face by the name it has in the code, and below it each of its states. */
export function Specimen({
  name,
  wide,
  children,
}: {
  name: string
  /** Tables, charts and bars want the whole line. */
  wide?: boolean
  children: ReactNode
}) {
  return (
    <section aria-label={name} className="specimen">
      <h3>
        <code>{name}</code>
      </h3>
      <div className={wide ? 'specimen-states specimen-wide' : 'specimen-states'}>{children}</div>
    </section>
  )
}

/** A state in words, and the part in it. */
export function State({
  of,
  focus,
  children,
}: {
  of: string
  /** Drawn with the ring a keyboard would give it. */
  focus?: boolean
  children: ReactNode
}) {
  return (
    <div className={focus ? 'specimen-state shows-focus' : 'specimen-state'}>
      <p className="specimen-word">{of}</p>
      {children}
    </div>
  )
}
