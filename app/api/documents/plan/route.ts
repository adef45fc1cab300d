import type { NextRequest } from 'next/server'
import { may, type Viewer } from '@/lib/access/viewer'
import { yearOf } from '@/lib/calendar/day'
import { documentFileName } from '@/lib/documents/file-name'
import { writePlanDocument } from '@/lib/documents/file/plan-document'
import { readLetterhead } from '@/lib/documents/letterhead-queries'
import { isIssued } from '@/lib/documents/issue'
import { levelPerChild } from '@/lib/documents/level-wording'
import { today } from '@/lib/platform/clock'
import { requireViewer } from '@/lib/platform/gate/viewer'
import type { Plan } from '@/lib/plans/plan'
import { listPlanVersions, readPlanInForce } from '@/lib/plans/queries'
import { documentResponse, noDocument } from '../document-response'

/**
 * The plan in force as a Word file, or the version that `?version=` names, for whoever judges it; a draft
 * until the clerk's office gave number and day.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const viewer = await requireViewer()
  const plan = may(viewer, 'plan.read')
    ? await planAsked(viewer, request.nextUrl.searchParams.get('version'))
    : null
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
    ...(await readLetterhead(viewer, plan.id, today())),
    communeName,
    communeKind,
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

async function planAsked(viewer: Viewer, version: string | null): Promise<Plan | null> {
  if (version === null) {
    const inForce = await readPlanInForce(viewer, today())
    return inForce ?? (await listPlanVersions(viewer))[0] ?? null
  }
  const versions = await listPlanVersions(viewer)
  return versions.find(({ versionNo }) => String(versionNo) === version) ?? null
}
