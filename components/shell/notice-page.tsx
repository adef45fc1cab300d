import type { ReactNode } from 'react'

/** A page that only has something to say: not found, failed, no connection. */
export function NoticePage({
  title,
  lead,
  children,
  actions,
  framed = false,
}: {
  title: string
  lead: string
  children?: ReactNode
  actions: ReactNode
  /** It stands inside a frame, which has the page's one main landmark already. */
  framed?: boolean
}) {
  const Element = framed ? 'div' : 'main'
  return (
    <Element className="notice-page" id={framed ? undefined : 'main'}>
      <img alt="" height="56" src="/icon.svg" width="56" />
      <h1>{title}</h1>
      <p className="notice-lead">{lead}</p>
      {children && <div className="text-muted">{children}</div>}
      <div className="page-actions mt-2">{actions}</div>
    </Element>
  )
}
