import type { Viewer } from '@/lib/access/viewer'
import type { Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { templateNamed, templateOn } from '@/lib/templates/queries'
import { isNewerThanDraft } from '@/lib/templates/rules'
import type {
  Letterhead,
  StartingWords,
  TemplateKind,
  TemplateText,
} from '@/lib/templates/template'
import { usualTemplate, type Named } from './usual-template'

/**
 * The heading of a plan. Once issued it is for ever the one it went out with, whatever was recorded
 * since; a draft is shown with the template of the day it is drawn.
 */
export async function letterheadOf(
  tx: Tx,
  at: Named,
  planId: string | null,
  on: Day,
): Promise<Letterhead> {
  const issue = planId ? await tx.planIssue.findFirst({ where: { planId } }) : null
  if (!issue) return (await templateOn(tx, 'plan', on)) ?? usualTemplate(at)
  return (issue.templateId && (await templateNamed(tx, issue.templateId))) || usualTemplate(at)
}

/** The words of a document of a kind on a day: the commune's own, else the usual ones. */
export async function wordsOn(
  tx: Tx,
  at: Named,
  kind: TemplateKind,
  on: Day,
): Promise<TemplateText> {
  return (await templateOn(tx, kind, on)) ?? usualTemplate(at, kind)
}

/** `wordsOn` for a caller that has no transaction. */
export function readWordsOf(viewer: Viewer, kind: TemplateKind, on: Day): Promise<TemplateText> {
  return inCommune(viewer, (tx) => wordsOn(tx, viewer, kind, on))
}

/** Who writes, from where, and who signs, for a letter of the commune: as its plan of the day has it. */
export function readUsualWords(viewer: Viewer, on: Day): Promise<TemplateText> {
  return inCommune(
    viewer,
    async (tx) => (await templateOn(tx, 'plan', on)) ?? usualTemplate(viewer),
  )
}

/** `letterheadOf` for a caller that has no transaction. */
export function readLetterhead(viewer: Viewer, planId: string, on: Day): Promise<Letterhead> {
  return inCommune(viewer, (tx) => letterheadOf(tx, viewer, planId, on))
}

/** The signer and the recipients a new version of a plan starts with (`isNewerThanDraft`). */
export function readStartingWords(
  viewer: Viewer,
  planId: string | null,
  on: Day,
): Promise<StartingWords> {
  return inCommune(viewer, async (tx) => {
    const last = planId
      ? await tx.plan.findFirst({
          where: { id: planId },
          include: { recipients: { orderBy: { ordinal: 'asc' } } },
        })
      : null
    const template = await templateOn(tx, 'plan', on)
    if (last && !isNewerThanDraft(template, last.draftedAt)) {
      const { signerAuthority, signerName, recipients } = last
      return {
        ...{ signerAuthority, signerName, fromTemplate: null },
        recipients: recipients.map(({ name }) => name),
      }
    }
    const { signerAuthority, signerName, recipients } = template ?? usualTemplate(viewer)
    return { signerAuthority, signerName, recipients, fromTemplate: template?.validFrom ?? null }
  })
}
