import type { Paragraph, Table } from 'docx'
import { official } from '@/lib/words/official/form'
import { invisibleTable } from './invisible-table'
import { line } from './line'
import { POINTS } from './official-styles'
import { textWidthMm } from '../paper'

/** Who signs: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", and the name when known. */
export type Signer = { authority: readonly string[]; name: string | null }

/** Room for the seal and the signature: about 28 mm, kept blank. */
const SEAL_POINTS = 80

/** Recipients on the left, authority, seal and name on the right; the block never splits. */
export function signatureBlock(recipients: readonly string[], signer: Signer): Table {
  const half = textWidthMm('portrait') / 2
  return invisibleTable([half, half], [[recipientLines(recipients), signerLines(signer)]])
}

function recipientLines(recipients: readonly string[]): Paragraph[] {
  const setting = { points: POINTS.recipients, align: 'LEFT' as const }
  return [
    line(official.recipients, {
      points: POINTS.recipientsLabel,
      bold: true,
      italics: true,
      align: 'LEFT',
      above: 12,
    }),
    ...recipients.map(bare).map((name, index) => {
      const isLast = index === recipients.length - 1
      return line(isLast ? official.lastRecipient(name) : official.recipient(name), setting)
    }),
  ]
}

function signerLines({ authority, name }: Signer): Paragraph[] {
  return [
    ...authority.map((text, index) =>
      line(text, { points: POINTS.body, bold: true, above: index === 0 ? 12 : 0 }),
    ),
    line(name ?? '', { points: POINTS.body, bold: true, above: SEAL_POINTS }),
  ]
}

/** Entries come as the plan keeps them, some with their own dash or stop. */
function bare(recipient: string): string {
  return recipient.replace(/^[-–\s]+/, '').replace(/[;.,\s]+$/, '')
}
