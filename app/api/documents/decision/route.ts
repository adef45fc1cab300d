import { isAskedBeforeExport } from '@/lib/access/confirmation'
import { isDay, type Day } from '@/lib/calendar/day'
import { countInDecision, openDecision } from '@/lib/documents/decision-queries'
import { writeDecision } from '@/lib/documents/file/decision-document'
import { decisionFileName } from '@/lib/documents/file-name'
import { readParameter } from '@/lib/parameters/queries'
import { now, today } from '@/lib/platform/clock'
import { confirmFirst } from '@/lib/platform/gate/confirm-first'
import { requireViewer } from '@/lib/platform/gate/viewer'
import { documentResponse, noDocument } from '../document-response'

const VERSIONS = ['full', 'coded'] as const

/**
 * The decision on what was approved on a day, or (`on=draft`) the draft of what is on its way to the
 * leader: with names for the office and the leader, coded for its recipients.
 */
export async function GET(request: Request): Promise<Response> {
  const viewer = await requireViewer()
  const asked = new URL(request.url).searchParams
  const version = VERSIONS.find((one) => one === asked.get('variant'))
  const on = dayAsked(asked.get('on'))
  if (!version || !on) return noDocument()
  const wanted = { version, on }
  const most = await readParameter(viewer, 'export_asked_above', today())
  const children = await countInDecision(viewer, wanted)
  if (isAskedBeforeExport(viewer, { children, most }, now())) return confirmFirst('/documents')
  const decision = await openDecision(viewer, wanted)
  if (!decision) return noDocument()
  const { communeName, decidedOn } = decision
  const bytes = await writeDecision(decision, version)
  return documentResponse(bytes, decisionFileName({ communeName, version, decidedOn }))
}

function dayAsked(on: string | null): Day | 'draft' | null {
  if (on === 'draft') return on
  return on !== null && isDay(on) ? on : null
}
