import type { ReactNode } from 'react'
import { Avatar } from '@/components/ui/avatar'
import { Icon, type IconName } from '@/components/ui/icon'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { LanguageSwitch } from './language-switch'
import { NavigationLink } from './navigation-link'

export type AccountLink = { href: string; label: string; icon: IconName }

/** Who is signed in, the way out, and what belongs to the person rather than to the work. */
export function AccountMenu({
  name,
  title,
  links,
  locale,
  words,
  wayOut,
}: {
  name: string
  title: string
  links: AccountLink[]
  locale: Locale
  words: Words['shell']
  /** the form that signs out */
  wayOut: ReactNode
}) {
  const names = { vi: words.toVietnamese, en: words.toEnglish }
  return (
    <details className="menu" data-menu>
      <summary>
        <span className="sr-only">{words.account}</span>
        <Avatar name={name} />
        <span className="account-name">
          {name}
          <small>{title}</small>
        </span>
      </summary>
      <div className="menu-panel">
        <p className="menu-person">
          <strong>{name}</strong>
          <small>{title}</small>
        </p>
        {links.map((link) => (
          <NavigationLink className="menu-item" href={link.href} key={link.href}>
            <Icon name={link.icon} />
            {link.label}
          </NavigationLink>
        ))}
        <div className="menu-languages menu-item">
          <Icon name="globe" />
          {words.language}
          <span className="ml-auto">
            <LanguageSwitch label={words.language} locale={locale} names={names} />
          </span>
        </div>
        {wayOut}
      </div>
    </details>
  )
}
