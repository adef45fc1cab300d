import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { findSponsorIn } from '@/lib/sponsors/queries'
import { changeSponsor, holdSponsors } from '@/lib/sponsors/records'
import { differencesBetween } from '@/lib/sponsors/rules'
import { sponsorKey } from '@/lib/sponsors/sponsor-key'
import { hasBeenGivenChildren } from '../facts-queries'
import { mendedProspectInput } from '../input'
import type { MendingRefusal } from '../rules'

/** Mends name, kind, contact and note of a unit that was never given a child; whoever was is the officer's to change. */
export const mendProspect = command<typeof mendedProspectInput, { id: string }, MendingRefusal>({
  act: 'mobilisation/mend-prospect',
  right: 'mobilisation.keep',
  input: mendedProspectInput,
  constraints: { sponsor_name_once: 'name_taken' },
  async run(
    { viewer, tx, now: at, enter },
    { id, version, name, kind, contactName, contactPhone, note },
  ) {
    await holdSponsors(tx, [id])
    const before = await findSponsorIn(tx, id)
    if (!before) return refused('not_found')
    if (await hasBeenGivenChildren(tx, id)) return refused('no_prospect')
    const promise = { promisedChildren: before.promised, level: before.level, form: before.form }
    const giving = { goods: before.goods, gives: before.gives }
    const mended = {
      ...{ name, kind, contactName: contactName ?? null, contactPhone: contactPhone ?? null },
      ...{ ...promise, note: note ?? null },
    }
    const author = { communeId: viewer.communeId, personId: viewer.personId, at }
    const facts = { ...mended, nameKey: sponsorKey(name) }
    if (!(await changeSponsor(tx, author, { id, version }, facts))) return refused('stale')
    const changed = differencesBetween(
      { ...before, ...promise, ...giving, villages: [], schools: [] },
      { ...mended, ...giving, villages: [], schools: [] },
    )
    enter({
      subject: { kind: 'sponsor', id },
      details: { changed: changed.map(({ field }) => field) },
    })
    return done({ id })
  },
})
