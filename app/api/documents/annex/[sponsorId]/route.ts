import { z } from 'zod'
import { annexResponse } from '../../annex-response'
import { noDocument } from '../../document-response'

/** The extract of one unit: its own children and nobody else's. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ sponsorId: string }> },
): Promise<Response> {
  const sponsorId = z.uuid().safeParse((await params).sponsorId)
  if (!sponsorId.success) return noDocument()
  return annexResponse({ version: 'extract', sponsorId: sponsorId.data })
}
