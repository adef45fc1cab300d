import type { ReactNode } from 'react'

/** A page that only has something to say: not found, failed, no connection. */
export function NoticePage({
  title,
  lead,
  children,
  actions,
}: {
  title: string
  lead: string
  children?: ReactNode
  actions: ReactNode
}) {
  return (
    <main className="notice-page" id="main">
      <img alt="" height="56" src="/icon.svg" width="56" />
      <h1>{title}</h1>
      <p className="notice-lead">{lead}</p>
      {children && <div className="text-muted">{children}</div>}
      <div className="page-actions mt-2">{actions}</div>
    </main>
  )
}
