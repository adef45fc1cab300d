import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { sponsorInput, type SponsorInput } from '../input'
import { findSponsorIn, villageNames } from '../queries'
import { addSponsor, changeSponsor, setSponsorVillages } from '../records'
import { differencesBetween, packDifferences, type Difference, type WrittenSponsor } from '../rules'
import { sponsorKey } from '../sponsor-key'
import type { SponsorFile } from '../sponsor-line'

/** Writes a new sponsor, or changes one as it was seen; a stale form is told what changed meanwhile. */
export const keepSponsor = command({
  act: 'sponsors/keep',
  right: 'sponsor.keep',
  input: sponsorInput,
  constraints: { sponsor_name_once: 'name_taken', village_is_living: 'village_unknown' },
  async run({ viewer, tx, now, enter }, input) {
    const author = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    const villages = await villageNames(tx, input.villageIds)
    if (villages.length < input.villageIds.length) return refused('village_unknown')
    const facts = {
      ...writtenIn(input, villages),
      nameKey: sponsorKey(input.name),
      form: input.form ?? null,
      kind: input.kind,
    }
    if (input.id === undefined) {
      const id = await addSponsor(tx, author, facts)
      await setSponsorVillages(tx, viewer.communeId, [
        { sponsorId: id, villageIds: input.villageIds },
      ])
      enter({ subject: { kind: 'sponsor', id }, details: { name: input.name } })
      return done({ id, isNew: true })
    }
    const before = await findSponsorIn(tx, input.id)
    if (!before) return refused('not_found')
    const seen = { id: input.id, version: input.version ?? 0 }
    if (!(await changeSponsor(tx, seen, facts))) {
      // Read again: the change in the way may have come after the first reading.
      const theirs = (await findSponsorIn(tx, input.id)) ?? before
      return refused('stale', packDifferences(theirs.version, between(theirs, facts)))
    }
    await setSponsorVillages(tx, viewer.communeId, [
      { sponsorId: input.id, villageIds: input.villageIds },
    ])
    enter({
      subject: { kind: 'sponsor', id: input.id },
      details: { changed: between(before, facts).map(({ field }) => field) },
    })
    return done({ id: input.id, isNew: false })
  },
})

function between(theirs: SponsorFile, yours: WrittenSponsor): Difference[] {
  const { promised, villages } = theirs
  const written = { ...theirs, promisedChildren: promised, villages: villages.map(nameOf) }
  return differencesBetween(written, yours)
}

function nameOf({ name }: { name: string }): string {
  return name
}

function writtenIn(input: SponsorInput, villages: readonly string[]): WrittenSponsor {
  return {
    name: input.name,
    kind: input.kind,
    promisedChildren: input.promisedChildren ?? null,
    level: input.level,
    form: input.form ?? null,
    contactName: input.contactName ?? null,
    contactPhone: input.contactPhone ?? null,
    note: input.note ?? null,
    villages,
  }
}
