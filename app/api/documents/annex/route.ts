import { annexResponse } from '../annex-response'
import { noDocument } from '../document-response'

const VERSIONS = ['full', 'village', 'coded'] as const

/** The whole annex: with names for the office and the leader, by unit or by village, coded for all other recipients. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('variant')
  const version = VERSIONS.find((one) => one === asked)
  return version ? annexResponse({ version }) : noDocument()
}
