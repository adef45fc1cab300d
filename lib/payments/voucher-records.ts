import type { Viewer } from '@/lib/access/viewer'
import type { Tx } from '@/lib/platform/db/client'
import { contentToKeep } from '@/lib/platform/files/content'
import { storeContent } from '@/lib/platform/files/store-file'
import type { FileRefusal, KeptContent } from '@/lib/platform/files/stored-kind'
import { done, refused, type Done, type Refused } from '@/lib/platform/outcome'
import type { PaymentInput } from './input'

export type VoucherPicture = { content: KeptContent; fileName: string }

/** The picture that came with a form as it would be kept; made before the transaction opens, for it is slow. */
export async function pictureOf({
  voucher,
}: Pick<PaymentInput, 'voucher'>): Promise<Done<VoucherPicture | null> | Refused<FileRefusal>> {
  if (!voucher) return done(null)
  const content = await contentToKeep('voucher', voucher.bytes)
  return typeof content === 'string'
    ? refused(content)
    : done({ content, fileName: voucher.fileName })
}

/**
 * Keeps the new picture, or stays with the one kept when the form was checked: this person's own and
 * in no book yet.
 */
export async function keepVoucher(
  tx: Tx,
  of: { viewer: Viewer; at: Date; picture: VoucherPicture | null; keptId: string | null },
): Promise<Done<string | null> | Refused<'voucher_not_yours'>> {
  const { viewer, at, picture, keptId } = of
  if (picture) return done(await storeContent(tx, { viewer, kind: 'voucher', ...picture, at }))
  if (keptId && !(await isOwnFreeVoucher(tx, keptId, viewer.personId))) {
    return refused('voucher_not_yours')
  }
  return done(keptId)
}

async function isOwnFreeVoucher(tx: Tx, id: string, personId: string): Promise<boolean> {
  const found = await tx.storedFile.findFirst({
    where: { id, kind: 'voucher', uploadedBy: personId, payments: { none: {} }, removal: null },
    select: { id: true },
  })
  return found !== null
}
