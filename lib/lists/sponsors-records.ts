import { keepVillages } from '@/lib/places/records'
import { villageKey } from '@/lib/places/village'
import type { Tx } from '@/lib/platform/db/client'
import {
  addSponsors,
  changeSponsor,
  holdSponsors,
  setSponsorVillages,
  sponsorIdsByKey,
  type SponsorFacts,
} from '@/lib/sponsors/records'
import { followStatements } from '@/lib/sponsors/statement-records'
import { phoneAfter } from './listed-contact'
import { levelIn } from './listed-support'
import type { Taken } from './records'
import type { PlannedSponsor, SponsorsPlan } from './sponsors-plan'
import type { SponsorsImage } from './undo-image'
import { sponsorsBefore } from './undo-image-records'

/**
 * Writes a list of units. What stood there before comes back, so that it can be put back; null when a
 * unit was changed by somebody else meanwhile, or a village it looks after has another name by now.
 */
export async function writeSponsors(
  tx: Tx,
  taken: Taken,
  plan: SponsorsPlan,
): Promise<SponsorsImage | null> {
  const { author } = taken
  const knownIds = plan.sponsors.flatMap(({ known }) => known?.id ?? [])
  await holdSponsors(tx, knownIds)
  const changed = await sponsorsBefore(tx, knownIds)
  const villages = await keepVillages(tx, author.communeId, plan.villages)
  const added = plan.sponsors.filter(({ known }) => known === null)
  await addSponsors(tx, author, added.map(factsOf))
  for (const planned of plan.sponsors) {
    if (planned.known && !(await changeSponsor(tx, author, planned.known, factsOf(planned))))
      return null
  }
  const sponsors = await sponsorIdsByKey(tx)
  const charged = plan.sponsors.filter(({ known, fields }) => !known || fields.has('villages'))
  const named = charged.flatMap(({ listed }) => listed.villages)
  if (!named.every((name) => villages.has(villageKey(name)))) return null
  const charges = charged.flatMap(({ listed, nameKey }) => {
    const sponsorId = sponsors.get(nameKey)
    if (!sponsorId) return []
    const villageIds = listed.villages.flatMap((name) => villages.get(villageKey(name)) ?? [])
    return { sponsorId, villageIds: [...new Set(villageIds)] }
  })
  await setSponsorVillages(tx, author.communeId, charges)
  const written = plan.sponsors.flatMap(({ nameKey }) => sponsors.get(nameKey) ?? [])
  await followStatements(tx, author, written)
  const ids = added.flatMap(({ nameKey }) => sponsors.get(nameKey) ?? [])
  return { kind: 'sponsors', added: ids, changed }
}

/** What the row says; where it is silent, what the ledger had. The name stays as it was first written. */
function factsOf({ listed, nameKey, known, fields }: PlannedSponsor): SponsorFacts {
  const kind = known && !fields.has('kind') ? known.kind : listed.kind
  return {
    name: known?.name ?? listed.name,
    nameKey,
    kind: kind ?? 'group',
    promisedChildren: listed.promisedChildren ?? known?.promisedChildren ?? null,
    level: levelIn(listed.level) ?? known?.level ?? null,
    form: listed.form ?? known?.form ?? null,
    contactName: listed.contactName ?? known?.contactName ?? null,
    contactPhone: known ? phoneAfter(listed, known) : listed.contactPhone,
    note: listed.note ?? known?.note ?? null,
  }
}
