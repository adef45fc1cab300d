import type { ReactNode } from 'react'
import { StandingChip } from '@/components/parameters/version-columns'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import type { ShownTemplate } from './template-versions'
import { VersionFacts } from './version-facts'

type Props = { version: ShownTemplate; sheet: ReactNode; locale: Locale; words: Words }

/** One version somebody opened from the history: what it rests on, and the sheet it prints. */
export function VersionCard({ version, sheet, locale, words }: Props) {
  const w = words.templates
  const standing = <StandingChip standing={version.standing} words={w} />
  return (
    <Card labelledBy="version">
      <CardHeader id="version" title={w.version(version.versionNo)} />
      <div className="grid items-start gap-6 lg:grid-cols-[2fr_3fr]">
        <VersionFacts
          first={{ label: w.standing, value: standing }}
          version={version}
          locale={locale}
          words={words}
        />
        {sheet}
      </div>
    </Card>
  )
}
