import type { ReactNode } from 'react'
import { DescriptionList } from '@/components/ui/description-list'
import type { TemplateVersion } from '@/lib/templates/template'
import { formatDay, formatInstant } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  version: TemplateVersion
  /** what names it: the number, or where it stands */
  first: { label: string; value: ReactNode }
  locale: Locale
  words: Words
}

/** From when a version of a template counts, why, and by whom it was recorded. */
export function VersionFacts({ version, first, locale, words }: Props) {
  const w = words.templates
  return (
    <DescriptionList
      facts={[
        first,
        { label: w.validFrom, value: formatDay(version.validFrom) },
        { label: w.source, value: version.source },
        {
          label: w.recordedBy,
          value: (
            <>
              {version.recordedBy}
              <span className="block font-normal text-muted">
                {formatInstant(version.recordedAt, locale)}
              </span>
            </>
          ),
        },
      ]}
      none={words.shell.none}
    />
  )
}
