import { z } from 'zod'
import { may } from '@/lib/access/viewer'
import { dayOf, monthOf, yearOf } from '@/lib/calendar/day'
import { roundFileName } from '@/lib/documents/file-name'
import { writeRoundLetter } from '@/lib/documents/file/round-letter'
import { readUsualWords } from '@/lib/documents/letterhead-queries'
import { today } from '@/lib/platform/clock'
import { requireViewer } from '@/lib/platform/gate/viewer'
import { openRound } from '@/lib/rounds/queries'
import { documentResponse, noDocument } from '../../document-response'

/** The letter with which a round goes out, for the clerk's office to number. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const viewer = await requireViewer()
  const id = z.uuid().safeParse((await params).id)
  const round = id.success && may(viewer, 'round.letter') ? await openRound(viewer, id.data) : null
  if (!round) return noDocument()
  const openedOn = dayOf(round.openedAt)
  const { communeName, communeKind } = viewer
  const { signerAuthority, signerName, ...head } = await readUsualWords(viewer, today())
  const bytes = await writeRoundLetter({
    ...{ communeName, communeKind },
    ...{ superior: head.superior, issuer: head.issuer, placeName: head.placeName },
    ...{ title: round.title, basis: round.basis, asks: round.asks, dueOn: round.dueOn },
    places: round.senders,
    month: { year: yearOf(openedOn), month: monthOf(openedOn) },
    signer: { authority: signerAuthority, name: signerName },
  })
  return documentResponse(bytes, roundFileName({ kind: 'letter', name: communeName }))
}
