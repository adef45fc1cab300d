import { may } from '@/lib/access/viewer'
import { yearOf } from '@/lib/calendar/day'
import { documentFileName } from '@/lib/documents/file-name'
import { writePlanDocument } from '@/lib/documents/file/plan-document'
import { isIssued } from '@/lib/documents/issue'
import { levelPerChild } from '@/lib/documents/level-wording'
import { today } from '@/lib/platform/clock'
import { requireViewer } from '@/lib/platform/gate/viewer'
import { readPlanInForce } from '@/lib/plans/queries'
import { documentResponse, noDocument } from '../document-response'

/** The plan in force as a Word file; a draft until the clerk's office gave number and day. */
export async function GET(): Promise<Response> {
  const viewer = await requireViewer()
  const plan = may(viewer, 'plan.read') ? await readPlanInForce(viewer, today()) : null
  if (!plan) return noDocument()
  const { communeName, communeKind } = viewer
  const { number, issuedOn, situation } = plan
  const issue = {
    number,
    issuedOn,
    plannedMonth: { year: plan.plannedYear, month: plan.plannedMonth },
  }
  const bytes = await writePlanDocument({
    ...plan,
    ...issue,
    communeName,
    communeKind,
    placeName: communeName,
    situation: {
      ...situation,
      bySponsor: situation.bySponsor.map(({ sponsorName, childCount, level }) => ({
        name: sponsorName,
        count: childCount,
        level: level && levelPerChild(level),
      })),
    },
    signer: { authority: plan.signerAuthority, name: plan.signerName },
    draft: !isIssued(issue),
  })
  const year = issuedOn === null ? plan.plannedYear : yearOf(issuedOn)
  return documentResponse(
    bytes,
    documentFileName({ kind: 'plan', communeName, year, draft: !isIssued(issue) }),
  )
}
