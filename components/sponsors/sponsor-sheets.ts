import type { Taker } from '@/components/entries/record-sheets'
import { listSheets } from '@/components/views/list-sheets'
import type { TakenList } from '@/lib/access/list-export'
import { payerOf, type ContactLine } from '@/lib/sponsors/contact'
import type { SponsorFilter } from '@/lib/sponsors/filter'
import type { SponsorLine } from '@/lib/sponsors/sponsor-line'

/** The list of sponsors as sheets. */
export function sponsorSheets(
  taken: TakenList<SponsorLine>,
  { search, kind }: SponsorFilter,
  taker: Taker,
) {
  const { sponsors: w, support, contacts, needs } = taker.words
  return listSheets(
    {
      title: w.title,
      heads: [
        ...[w.name, w.kind, w.promised, w.assigned, w.proposed, w.room, w.recognised],
        ...[w.fields.contactName, w.fields.contactPhone, contacts.others, contacts.payer],
        ...[w.villages, w.schools, w.level, w.form, w.fields.goods, w.fields.gives],
      ],
      rows: taken.lines.map((line) => [
        ...[line.name, support.kinds[line.kind], line.promised ?? '', line.assigned],
        ...[line.proposed, line.room ?? '', line.recognised],
        ...[line.contactName ?? '', line.contactPhone ?? ''],
        othersOf(line.contacts),
        said(payerOf(line.contacts)),
        ...[line.villages, line.schools].map((places) => places.map(({ name }) => name).join(', ')),
        line.level ? w.levelOf(line.level) : '',
        line.form ? support.forms[line.form] : '',
        line.goods ?? '',
        line.gives.map((kind) => needs.kinds[kind]).join(', '),
      ]),
      filters: [search && `“${search}”`, kind ? support.kinds[kind] : ''].filter(Boolean),
    },
    taken,
    taker,
  )
}

/** Those who are asked for beside the first one. */
function othersOf(contacts: readonly ContactLine[]): string {
  return contacts
    .filter(({ part, isFirst }) => part === 'contact' && !isFirst)
    .map(said)
    .join('; ')
}

function said(contact: ContactLine | null): string {
  const { name, role, phone, email, accountHolder } = contact ?? {}
  return [name, role, phone, email, accountHolder].filter(Boolean).join(', ')
}
