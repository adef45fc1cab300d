import { command } from '@/lib/platform/command'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import { done, refused } from '@/lib/platform/outcome'
import type { Charge } from '../charge'
import { sponsorInput, type SponsorInput } from '../input'
import { findSponsorIn, schoolNames, villageNames } from '../queries'
import { addSponsor, changeSponsor, setSponsorSchools, setSponsorVillages } from '../records'
import { differencesBetween, packDifferences, type Difference, type WrittenSponsor } from '../rules'
import { followStatements } from '../statement-records'
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
    const schools = await schoolNames(tx, input.schoolIds)
    if (schools.length < input.schoolIds.length) return refused('school_unknown')
    const facts = {
      ...writtenIn(input, villages, schools),
      nameKey: sponsorKey(input.name),
      form: input.form ?? null,
      gives: input.gives,
      kind: input.kind,
    }
    if (input.id === undefined) {
      const id = await addSponsor(tx, author, facts)
      await setCharge(tx, author, id, input)
      enter({ subject: { kind: 'sponsor', id }, details: { name: input.name } })
      return done({ id, isNew: true })
    }
    const before = await findSponsorIn(tx, input.id)
    if (!before) return refused('not_found')
    const { contactName, contactPhone } = before
    // Contacts have acts of their own, so that whoever leaves is known afterwards.
    const change = { ...facts, contactName, contactPhone }
    const seen = { id: input.id, version: input.version ?? 0 }
    if (!(await changeSponsor(tx, author, seen, change))) {
      // Read again: the change in the way may have come after the first reading.
      const theirs = (await findSponsorIn(tx, input.id)) ?? before
      return refused(
        'stale',
        packDifferences(
          theirs.version,
          between(theirs, {
            ...change,
            contactName: theirs.contactName,
            contactPhone: theirs.contactPhone,
          }),
        ),
      )
    }
    await setCharge(tx, author, input.id, input)
    enter({
      subject: { kind: 'sponsor', id: input.id },
      details: { changed: between(before, change).map(({ field }) => field) },
    })
    return done({ id: input.id, isNew: false })
  },
})

async function setCharge(tx: Tx, author: Author, sponsorId: string, charge: Charge) {
  const { villageIds, schoolIds } = charge
  await setSponsorVillages(tx, author.communeId, [{ sponsorId, villageIds }])
  await setSponsorSchools(tx, author.communeId, { sponsorId, schoolIds })
  await followStatements(tx, author, [sponsorId])
}

function between(theirs: SponsorFile, yours: WrittenSponsor): Difference[] {
  const { promised, villages, schools } = theirs
  const places = { villages: villages.map(nameOf), schools: schools.map(nameOf) }
  const written = { ...theirs, ...places, promisedChildren: promised }
  return differencesBetween(written, yours)
}

function nameOf({ name }: { name: string }): string {
  return name
}

function writtenIn(
  input: SponsorInput,
  villages: readonly string[],
  schools: readonly string[],
): WrittenSponsor {
  return {
    name: input.name,
    kind: input.kind,
    promisedChildren: input.promisedChildren ?? null,
    level: input.level,
    form: input.form ?? null,
    goods: input.goods || null,
    gives: input.gives,
    contactName: input.contactName ?? null,
    contactPhone: input.contactPhone ?? null,
    note: input.note ?? null,
    villages,
    schools,
  }
}
