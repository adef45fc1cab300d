import type { ReactNode } from 'react'
import { buttonClass, type ButtonLook } from './button-look'

/**
 * A link in a button's clothes that loads the whole document: from public pages, which need no
 * script for it, and after a failure, when what the browser holds is not to be trusted.
 */
export function DocumentLink({
  href,
  children,
  ...look
}: ButtonLook & { href: string; children: ReactNode }) {
  return (
    <a className={buttonClass(look)} href={href}>
      {children}
    </a>
  )
}
