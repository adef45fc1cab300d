import type { ReactNode } from 'react'
import { buttonClass, type ButtonLook } from './button-look'
import { PageLink } from './page-link'

export type LinkButtonProps = ButtonLook & {
  href: string
  children: ReactNode
  /** A file to save: an ordinary link, never a client navigation. */
  download?: boolean
  /** More than the visible words, for those who hear the page: "Xem hồ sơ cháu An". */
  ariaLabel?: string
}

/** A link that stands where a button would: it goes somewhere, it changes nothing. */
export function LinkButton({ href, children, download, ariaLabel, ...look }: LinkButtonProps) {
  const className = buttonClass(look)
  if (download) {
    return (
      <a aria-label={ariaLabel} className={className} download href={href}>
        {children}
      </a>
    )
  }
  return (
    <PageLink ariaLabel={ariaLabel} className={className} href={href}>
      {children}
    </PageLink>
  )
}
