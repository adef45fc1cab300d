import { SignOutForm } from '@/components/queue/sign-out-form'
import { AccountMenu } from '@/components/shell/account-menu'
import { BottomNavigation } from '@/components/shell/bottom-navigation'
import { Brand } from '@/components/shell/brand'
import { LanguageSwitch } from '@/components/shell/language-switch'
import { drawn, type NavigationItem } from '@/components/shell/navigation'
import { PaletteOpener } from '@/components/shell/palette-opener'
import { SideNavigation } from '@/components/shell/side-navigation'
import { SignOutButton } from '@/components/shell/sign-out-button'
import { SkipLink } from '@/components/shell/skip-link'
import { ICON_PATHS } from '@/components/ui/icon-paths'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { Specimen, State } from './specimen'

/** The frame of the signed-in pages, in pieces; these links lead nowhere but here. */
export function ShownFrame({ words, locale }: { words: Words; locale: Locale }) {
  const { states, samples } = words.design
  const { shell, office } = words
  // Sentences only: a browser part takes no functions.
  const { open, label, placeholder, close, lost } = shell.palette
  const parts = ['home', 'standing', 'children', 'sponsors', 'assignments', 'documents'] as const
  const items = parts.map((part, index): NavigationItem => {
    return {
      href: `/design#${part}`,
      label: office.navigation[part],
      shortLabel: office.shortNavigation[part],
      icon: 'leaf',
      count: index === 0 ? 27 : undefined,
      current: index === 0,
      startsGroup: index === 5,
    }
  })
  return (
    <>
      <Specimen name="SideNavigation · BottomNavigation">
        <State of={states.computer}>
          <SideNavigation
            communeName={samples.place}
            items={items.map(drawn)}
            label={samples.navigation}
            productName={words.common.productName}
          />
        </State>
        <State of={states.phone}>
          <BottomNavigation
            items={items.map(drawn)}
            label={samples.bottomNavigation}
            moreDrawing={ICON_PATHS.menu}
            moreLabel={shell.more}
          />
        </State>
      </Specimen>
      <Specimen name="PaletteOpener">
        <State of={states.rest}>
          <PaletteOpener
            drawing={ICON_PATHS.search}
            href="/design"
            keys={shell.searchKeys}
            words={{ open, label, placeholder, close, lost }}
          />
        </State>
      </Specimen>
      <Specimen name="AccountMenu · LanguageSwitch · Brand · SkipLink">
        <State of={states.open}>
          <AccountMenu
            links={[{ href: '/design#account', label: shell.account, icon: 'user' }]}
            locale={locale}
            name={samples.person}
            title={samples.job}
            wayOut={
              <SignOutForm words={words.queue}>
                <SignOutButton label={shell.signOut} />
              </SignOutForm>
            }
            words={shell}
          />
        </State>
        <State of={states.rest}>
          <LanguageSwitch
            label={`${shell.language} 2`}
            locale={locale}
            names={{ vi: shell.toVietnamese, en: shell.toEnglish }}
          />
        </State>
        <State of={states.long}>
          <div className="specimen-dark">
            <Brand href="/design" name={words.common.productName} place={samples.longSponsor} />
          </div>
        </State>
        <State of={states.focus}>
          <SkipLink label={shell.skip} />
        </State>
      </Specimen>
    </>
  )
}
