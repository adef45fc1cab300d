import type { ReactNode } from 'react'
import { DocumentLink } from '@/components/ui/document-link'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { Brand } from './brand'
import { LanguageSwitch } from './language-switch'
import { SkipLink } from './skip-link'

export type PublicShellProps = {
  locale: Locale
  productName: string
  words: Words['shell']
  children: ReactNode
  demo?: boolean
  /** The sign-in page itself does without the link to it. */
  showSignIn?: boolean
  footerLinks?: { href: string; label: string }[]
  /** Version of the product. */
  version?: string
}

/** The frame of what anyone may read. Plain links: a visitor's phone loads one page, not an app. */
export function PublicShell(props: PublicShellProps) {
  const { locale, words, productName, showSignIn = true, footerLinks = [] } = props
  const names = { vi: words.toVietnamese, en: words.toEnglish }
  return (
    <>
      <SkipLink label={words.skip} />
      <header className="contents">
        {props.demo && <p className="shell-demo no-print">{words.demo}</p>}
        <div className="public-header">
          <Brand href="/" name={productName} />
          <div className="public-tools">
            <LanguageSwitch label={words.language} locale={locale} names={names} />
            {showSignIn && (
              <DocumentLink href="/sign-in" tone="primary">
                {words.signIn}
              </DocumentLink>
            )}
          </div>
        </div>
      </header>
      <main className="public-main" id="main" tabIndex={-1}>
        {props.children}
      </main>
      <footer className="public-footer">
        <div>
          <p>{words.footer}</p>
          {footerLinks.length > 0 && (
            <p className="flex flex-wrap gap-x-6">
              {footerLinks.map(({ href, label }) => (
                <a href={href} key={href}>
                  {label}
                </a>
              ))}
            </p>
          )}
          {props.version && <p>{words.version(props.version)}</p>}
        </div>
      </footer>
    </>
  )
}
