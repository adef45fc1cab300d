import type { Viewer } from '@/lib/access/viewer'
import { monthOf, yearOf } from '@/lib/calendar/day'
import { mobilisationFileName } from '@/lib/documents/file-name'
import { writeMobilisationLetters } from '@/lib/documents/file/mobilisation-letters'
import { readWordsOf } from '@/lib/documents/letterhead-queries'
import {
  LETTER_KINDS,
  LETTER_TEMPLATES,
  type LetterUnit,
} from '@/lib/documents/mobilisation-letter'
import { today } from '@/lib/platform/clock'
import { readSought } from '@/lib/reports/letters-queries'
import { documentResponse } from '../document-response'

/** Letters of the kind the address asks for, to these units; an open letter where it asks for none. */
export async function lettersResponse(
  request: Request,
  viewer: Viewer,
  units: readonly LetterUnit[],
  unitName: string | null,
): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('letter')
  const kind = LETTER_KINDS.find((one) => one === asked) ?? 'open'
  const on = today()
  const { communeName, communeKind } = viewer
  const words = await readWordsOf(viewer, LETTER_TEMPLATES[kind], on)
  const bytes = await writeMobilisationLetters({
    ...(await readSought(viewer, on)),
    ...{ kind, units, communeName, communeKind, words },
    month: { year: yearOf(on), month: monthOf(on) },
  })
  return documentResponse(bytes, mobilisationFileName({ kind, communeName, unitName }))
}
