import type { ReactNode } from 'react'
import { StandingChip } from '@/components/agreements/standing-chip'
import { DataTable } from '@/components/ui/data-table'
import { PageLink } from '@/components/ui/page-link'
import { Shape } from '@/components/ui/shape'
import type { AgreementStanding } from '@/lib/agreements/standing'
import type { SponsorLine } from '@/lib/sponsors/sponsor-line'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** Sponsors with what they promised, carry and still can take. */
export function SponsorTable(props: {
  sponsors: SponsorLine[]
  /** where each stands with its safeguarding agreement */
  standings: ReadonlyMap<string, AgreementStanding>
  words: Words
  locale: Locale
  empty: ReactNode
}) {
  const w = props.words.sponsors
  const number = (value: number) => formatNumber(value, props.locale)
  return (
    <DataTable
      caption={w.title}
      columns={[
        {
          key: 'name',
          header: w.name,
          primary: true,
          cell: ({ id, name, kind, villages, schools }) => (
            <>
              <PageLink href={`/sponsors/${id}`}>{name}</PageLink>
              <small>{props.words.support.kinds[kind]}</small>
              {villages.length + schools.length > 0 && (
                <small>{w.inChargeOf([...villages, ...schools].map(nameOf).join(', '))}</small>
              )}
            </>
          ),
        },
        {
          key: 'promised',
          header: w.promised,
          align: 'end',
          cell: ({ promised }) =>
            promised === null ? <span className="text-muted">{w.unknown}</span> : number(promised),
        },
        {
          key: 'assigned',
          header: w.assigned,
          align: 'end',
          cell: ({ assigned }) => number(assigned),
        },
        {
          key: 'proposed',
          header: w.proposed,
          align: 'end',
          cell: ({ proposed }) => number(proposed),
        },
        {
          key: 'room',
          header: w.room,
          align: 'end',
          cell: (sponsor) => <Room locale={props.locale} sponsor={sponsor} words={w} />,
        },
        {
          key: 'recognised',
          header: w.recognised,
          align: 'end',
          cell: ({ recognised }) => number(recognised),
        },
        {
          key: 'agreement',
          header: props.words.agreements.column,
          cell: ({ id }) => (
            <StandingChip
              isInTable
              standing={props.standings.get(id) ?? 'none'}
              words={props.words.agreements}
            />
          ),
        },
        {
          key: 'contact',
          header: w.contact,
          cell: ({ contactName, contactPhone }) => (
            <div>
              {contactName ?? <span className="text-muted">{w.none}</span>}
              {contactPhone && (
                <span className="cell-note">
                  <a className="roomy-link whitespace-nowrap" href={`tel:${telOf(contactPhone)}`}>
                    {contactPhone}
                  </a>
                </span>
              )}
            </div>
          ),
        },
      ]}
      empty={props.empty}
      rowKey={({ id }) => id}
      rows={props.sponsors}
    />
  )
}

function Room(props: { sponsor: SponsorLine; words: Words['sponsors']; locale: Locale }) {
  const { promised, assigned, proposed, room } = props.sponsor
  if (promised === null || room === null) {
    return <span className="text-muted">{props.words.unknown}</span>
  }
  if (assigned + proposed > promised) {
    return (
      <span className="text-clay">
        <Shape className="mr-1 inline" of="triangle" />
        {props.words.overBy(formatNumber(assigned + proposed - promised, props.locale))}
      </span>
    )
  }
  if (room === 0) return <span className="text-muted">{props.words.full}</span>
  return <strong>{formatNumber(room, props.locale)}</strong>
}

function nameOf({ name }: { name: string }): string {
  return name
}

/** What a telephone dials: digits and a leading plus. */
function telOf(phone: string): string {
  return phone.replace(/[^\d+]/g, '')
}
