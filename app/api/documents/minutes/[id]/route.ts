import { openTermForPaper } from '@/lib/assignments/term-queries'
import { may } from '@/lib/access/viewer'
import { minutesFileName } from '@/lib/documents/file-name'
import { writeMinutes } from '@/lib/documents/file/minutes-document'
import { readWordsOf } from '@/lib/documents/letterhead-queries'
import { today } from '@/lib/platform/clock'
import { requireViewer } from '@/lib/platform/gate/viewer'
import { documentResponse, noDocument } from '../../document-response'

/** The minutes of one assignment as a Word file, as far as its reader may know the child. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const viewer = await requireViewer()
  const term = may(viewer, 'minutes.record')
    ? await openTermForPaper(viewer, (await params).id)
    : null
  // Support that rests on a list was accepted before there was a plan: there is nothing to sign.
  if (!term || term.basis.kind === 'recognised') return noDocument()
  const { communeName, communeKind } = viewer
  const bytes = await writeMinutes({
    ...{ communeName, communeKind, term },
    words: await readWordsOf(viewer, 'minutes', today()),
  })
  return documentResponse(bytes, minutesFileName(term.sponsor.name))
}
