import type { Viewer } from '@/lib/access/viewer'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { contactOf, CURRENT_CONTACTS } from './contact-row'

/** Whose contact this is, gone or not; null when the commune has none of this id. */
export async function sponsorOfContact(tx: Tx, contactId: string): Promise<string | null> {
  const row = await tx.sponsorContact.findFirst({
    where: { id: contactId },
    select: { sponsorId: true },
  })
  return row?.sponsorId ?? null
}

/** A contact with its unit, as long as it can be asked for; null otherwise. */
export function openContact(viewer: Viewer, contactId: string) {
  return inCommune(viewer, async (tx) => {
    const row = await tx.sponsorContact.findFirst({
      where: { id: contactId, validTo: null },
      select: { ...CURRENT_CONTACTS.select, sponsor: { select: { id: true, name: true } } },
    })
    if (!row) return null
    const { sponsor, ...contact } = row
    return { sponsor, contact: contactOf(contact) }
  })
}
