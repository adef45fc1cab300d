import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { ICON_PATHS } from '@/components/ui/icon-paths'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { AccountMenu, type AccountLink } from './account-menu'
import { BottomNavigation } from './bottom-navigation'
import { Brand } from './brand'
import { LanguageSwitch } from './language-switch'
import { MenuKeeper } from './menu-keeper'
import { drawn, type NavigationItem } from './navigation'
import { PaletteOpener } from './palette-opener'
import { SideNavigation } from './side-navigation'
import { SkipLink } from './skip-link'

export type OfficeShellProps = {
  locale: Locale
  productName: string
  communeName: string
  viewerName: string
  viewerTitle: string
  navigation: NavigationItem[]
  words: Words['shell']
  children: ReactNode
  /** The data are fictional: say so on every page. */
  demo?: boolean
  /** Whether this person may look up children; without it there is no search. */
  canSearch?: boolean
  accountLinks?: AccountLink[]
  /** the form that signs out */
  wayOut: ReactNode
}

/** The frame of everyone who signed in. */
export function OfficeShell(props: OfficeShellProps) {
  const { locale, words, productName, communeName, canSearch = true } = props
  // The same list for both navigations: it travels to the browser once.
  const items = props.navigation.map(drawn)
  const names = { vi: words.toVietnamese, en: words.toEnglish }
  return (
    <>
      <SkipLink label={words.skip} />
      <div className="shell-main">
        <SideNavigation
          communeName={communeName}
          items={items}
          label={words.navigation}
          productName={productName}
        />
        <div className="shell-body">
          <header className="contents">
            <div className="shell-top">
              <Brand href="/home" name={productName} place={communeName} />
              {canSearch ? <Search words={words} /> : <span />}
              <div className="shell-tools">
                <PaletteOpener
                  drawing={ICON_PATHS.search}
                  href={canSearch ? '/children' : '/home'}
                  keys={words.searchKeys}
                  words={wordsOf(words.palette, canSearch)}
                />
                <div className="shell-languages">
                  <LanguageSwitch label={words.language} locale={locale} names={names} />
                </div>
                <AccountMenu
                  links={props.accountLinks ?? []}
                  locale={locale}
                  name={props.viewerName}
                  title={props.viewerTitle}
                  wayOut={props.wayOut}
                  words={words}
                />
              </div>
            </div>
            {props.demo && <p className="shell-demo no-print">{words.demo}</p>}
          </header>
          <main className="shell-content" id="main" tabIndex={-1}>
            {props.children}
          </main>
        </div>
      </div>
      <BottomNavigation
        items={items}
        label={words.navigation}
        moreDrawing={ICON_PATHS.menu}
        moreLabel={words.more}
      />
      <MenuKeeper />
    </>
  )
}

/** A child's name is typed here: it travels in a body, never in an address. */
function Search({ words }: { words: Words['shell'] }) {
  return (
    <form action="/children/search" className="shell-search" method="post" role="search">
      <input
        aria-label={words.search}
        autoComplete="off"
        className="input"
        name="q"
        placeholder={words.searchPlaceholder}
        type="search"
      />
      <button aria-label={words.searchSubmit} type="submit">
        <Icon name="search" />
      </button>
    </form>
  )
}

/** Sentences alone travel to the browser. */
function wordsOf(
  { open, label, close, lost, ...words }: Words['shell']['palette'],
  findsChildren: boolean,
) {
  const placeholder = findsChildren ? words.placeholder : words.placeholderUnits
  return { open, label, placeholder, close, lost }
}
