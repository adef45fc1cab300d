import type { ProgrammeCategory } from '@/lib/plans/category'
import type { Quarter } from '@/lib/calendar/quarter'
import type { Vnd } from '@/lib/money/vnd'
import { officialPlan } from '@/lib/words/official/plan'
import type { Letterhead } from '@/lib/templates/template'
import { communeNamed, type CommuneKind } from '../commune-name'
import { bytesOf } from './docx-file'
import type { Issue } from '../issue'
import { officialDocument } from './official-form'
import { planBody } from '../plan-body'
import type { PlanSituation } from '../plan-situation'
import type { Signer } from './signature-block'

/** What a commune's plan says; every figure in the document comes from here. */
export type PlanFacts = Issue &
  Letterhead & {
    /** "Việt An", without its kind. */
    communeName: string
    communeKind: CommuneKind
    startQuarter: Quarter
    minimumVnd: Vnd
    endAge: number
    categories: readonly ProgrammeCategory[]
    situation: PlanSituation
    recipients: readonly string[]
    signer: Signer
    draft: boolean
  }

/** The plan (kế hoạch) as a .docx file; refuses a situation whose figures do not add up. */
export async function writePlanDocument(plan: PlanFacts): Promise<Buffer> {
  const at = communeNamed(plan.communeName, plan.communeKind)
  const subject = officialPlan.subject(at)
  const document = officialDocument({
    superior: plan.superior,
    issuer: plan.issuer,
    sign: plan.sign,
    issue: plan,
    placeName: plan.placeName,
    type: officialPlan.type,
    subject,
    body: planBody(plan, at),
    recipients: plan.recipients,
    signer: plan.signer,
    draft: plan.draft,
  })
  return bytesOf(document, { title: subject, author: at.body })
}
