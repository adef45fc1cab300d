import { DescriptionList } from '@/components/ui/description-list'
import type { SponsorFile } from '@/lib/sponsors/sponsor-line'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** Everything the office keeps about a sponsor, except its children. */
export function SponsorFacts(props: { sponsor: SponsorFile; words: Words; locale: Locale }) {
  const { sponsor, words } = props
  const w = words.sponsors
  const number = (value: number) => formatNumber(value, props.locale)
  const room = sponsor.room === null ? null : number(sponsor.room)
  return (
    <DescriptionList
      facts={[
        { label: w.kind, value: words.support.kinds[sponsor.kind] },
        {
          label: w.promised,
          value: sponsor.promised === null ? w.unknown : number(sponsor.promised),
        },
        { label: w.assigned, value: number(sponsor.assigned) },
        { label: w.proposed, value: number(sponsor.proposed) },
        { label: w.room, value: room },
        { label: w.recognised, value: number(sponsor.recognised) },
        { label: w.level, value: sponsor.level && w.levelOf(sponsor.level) },
        { label: w.form, value: sponsor.form && words.support.forms[sponsor.form] },
        { label: w.fields.goods, value: sponsor.goods },
        { label: w.villages, value: namesOf(sponsor.villages) || w.noVillages },
        { label: w.schools, value: namesOf(sponsor.schools) || w.noSchools },
        { label: w.note, value: sponsor.note },
      ]}
      none={w.none}
    />
  )
}

function namesOf(places: readonly { name: string }[]): string {
  return places.map(({ name }) => name).join(', ')
}
