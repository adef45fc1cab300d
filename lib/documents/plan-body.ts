import type { ProgrammeCategory } from '@/lib/plans/category'
import { numberOf, type Quarter } from '@/lib/calendar/quarter'
import type { Vnd } from '@/lib/money/vnd'
import { formatNumber } from '@/lib/words/format'
import { official } from '@/lib/words/official/form'
import { officialPlan as text } from '@/lib/words/official/plan'
import { romanOf, type BodyPiece } from './body-text'
import { groupsCovered } from './group-wording'
import type { CommuneName } from './commune-name'
import { situationText, type PlanSituation } from './plan-situation'

type Facts = {
  startQuarter: Quarter
  minimumVnd: Vnd
  endAge: number
  categories: readonly ProgrammeCategory[]
  situation: PlanSituation
}

/** The five parts of a sponsorship plan, from its situation to who does what. */
export function planBody(plan: Facts, at: CommuneName): BodyPiece[] {
  return [
    paragraph(text.opening(at)),
    part(text.situation(at)),
    paragraph(situationText(at, plan.situation)),
    part(text.purposesAndRequirements),
    ...headed(text.purposeHeading, text.purposes(at)),
    ...headed(text.requirementHeading, text.requirements),
    part(text.eligible),
    paragraph(text.eligibleOpening(at)),
    ...groupsCovered(plan.categories).map((group) => item(`${group}.`)),
    part(text.content),
    ...contentPieces(plan, at),
    part(text.organisation),
    ...organisationPieces(at),
    paragraph(text.closing(at)),
  ]
}

/** `Quý III năm 2026`. */
export function quarterInWords(of: Quarter): string {
  return official.quarter(romanOf(numberOf(of)), of.slice(0, 4))
}

function contentPieces(plan: Facts, at: CommuneName): BodyPiece[] {
  const minimum = formatNumber(plan.minimumVnd, 'vi')
  return [
    ...headed(text.appealHeading, text.appeals(at)),
    ...headed(text.supportHeading, text.supports),
    ...headed(
      text.formHeading,
      text.forms(minimum, quarterInWords(plan.startQuarter), plan.endAge),
    ),
    { kind: 'heading', text: text.assignmentHeading, remark: text.assignmentAttached },
    ...text.assignments(at).map(dash),
  ]
}

function organisationPieces(at: CommuneName): BodyPiece[] {
  return [
    ...headed(text.office(at), text.officeTasks(at)),
    { kind: 'heading', text: text.broadcaster(at) },
    paragraph(text.broadcasterTask(at)),
    ...headed(text.schools(at), text.schoolTasks(at)),
    ...headed(text.villageHeads(at), text.villageTasks(at)),
    ...headed(text.front(at), text.frontTasks),
  ]
}

function headed(heading: string, points: readonly string[]): BodyPiece[] {
  return [{ kind: 'heading', text: heading }, ...points.map(dash)]
}

function part(words: string): BodyPiece {
  return { kind: 'part', text: words }
}

function paragraph(words: string): BodyPiece {
  return { kind: 'paragraph', text: words }
}

function dash(words: string): BodyPiece {
  return { kind: 'dash', text: words }
}

function item(words: string): BodyPiece {
  return { kind: 'item', text: words }
}
