import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import { restoring } from './contact-restoring'
import { CONTACT_COLUMNS, contactOf } from './contact-row'
import { addRow, endRow } from './contact-row-records'

/** Units' contacts become again those that stood before a list, everything of them; the units are held. */
export async function restoreContacts(
  tx: Tx,
  author: Author,
  units: readonly { id: string; contactIds?: readonly string[] }[],
): Promise<void> {
  for (const { id: sponsorId, contactIds } of units) {
    if (!contactIds) continue
    const rows = await tx.sponsorContact.findMany({
      where: { sponsorId },
      select: { ...CONTACT_COLUMNS, replacesId: true, validTo: true },
    })
    const { takenBack, again } = restoring(
      rows.map(({ replacesId, validTo, ...row }) => ({
        ...{ ...contactOf(row), replacesId, standing: validTo === null },
      })),
      contactIds,
    )
    // One is first at a time: everybody steps back before anybody comes forward.
    for (const row of takenBack) await endRow(tx, author, row.id)
    for (const { from } of again) await endRow(tx, author, from.id)
    for (const { from, facts } of again) await addRow(tx, author, sponsorId, facts, from)
  }
}
