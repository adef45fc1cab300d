import type { Day } from '@/lib/calendar/day'
import type { Quarter } from '@/lib/calendar/quarter'
import type { Vnd } from '@/lib/money/vnd'
import type { Field } from '@/lib/templates/field'
import { fillText, type FieldValues } from '@/lib/templates/filled'
import type { TemplateText } from '@/lib/templates/template'
import { formatNumber, formatPadded } from '@/lib/words/format'
import { officialDecision as text } from '@/lib/words/official/decision'
import type { AssignedChild } from './assigned-child'
import type { CommuneKind, CommuneName } from './commune-name'
import { dayInWords, isIssued, numberAndSign, type Issue } from './issue'
import { quarterInWords } from './plan-body'

/** What a decision on assignments says, line by line, with fields. */
export type DecisionWords = Pick<TemplateText, 'subject' | 'basis' | 'body'>

/** The figures its fields are filled with. */
export type DecisionFacts = {
  rows: readonly Pick<AssignedChild, 'childCode' | 'sponsorName' | 'fromQuarter'>[]
  plan: Issue
  /** what follows the plan's number */
  planSign: string
  leastVnd: Vnd | null
}

/** A day on which a leader approved assignments: one decision. */
export type DecisionDay = {
  on: Day
  children: number
  units: number
  /** fields for which its text leaves room to write */
  missing: Field[]
}

/** What is on its way to one. */
export type DecisionDraft = { children: number; missing: Field[] }

/** Fields of a decision that always have a value. */
export const KNOWN_IN_DECISION: FieldValues = {
  ...{ commune: '-', communeKind: '-', body: '-', children: '-', units: '-' },
}

/** What a decision on assignments is written from. Its rows are what was approved, or what is to be. */
export type Decision = DecisionFacts & {
  communeName: string
  communeKind: CommuneKind
  /** null until a leader has approved: then it carries the mark of a draft */
  decidedOn: Day | null
  /** the month it is written in: number and day are the clerk's office's to give */
  month: { year: number; month: number }
  madeOn: Day
  words: TemplateText
  rows: readonly AssignedChild[]
  exported: { by: string; at: Date }
}

/** An article (Điều): its number, what it says, and points below it. */
export type Article = { lead: string; text: string; points: string[] }

/** The decision as it is printed. */
export type DecisionText = { subject: string; basis: string[]; articles: Article[] }

/** The decision, filled: each base ends with `;`, the last with a stop; each line of the body is an article. */
export function decisionText(words: DecisionWords, values: FieldValues): DecisionText {
  const filled = (lines: readonly string[]) => fillText(lines, 'decision', values).lines
  const basis = filled(words.basis).map(bare)
  return {
    subject: filled([words.subject ?? '']).join(' '),
    basis: basis.map((line, at) => `${line}${at === basis.length - 1 ? '.' : ';'}`),
    articles: articlesOf(filled(words.body)),
  }
}

/** Fields of the decision in whose place only room to write is printed. */
export function missingInDecision(
  { subject, basis, body }: DecisionWords,
  values: FieldValues,
): Field[] {
  return fillText([subject ?? '', ...basis, ...body], 'decision', values).missing
}

/** What the ledger says for each field of a decision. */
export function decisionValues(facts: DecisionFacts, at: CommuneName): FieldValues {
  const { rows, plan, planSign, leastVnd } = facts
  const children = new Set(rows.map(({ childCode }) => childCode)).size
  const units = new Set(rows.map(({ sponsorName }) => sponsorName)).size
  const issued = isIssued(plan)
  return {
    ...{ commune: at.full, communeKind: at.kind, body: at.body },
    ...{ children: formatPadded(children), units: formatPadded(units) },
    planNumber: issued ? numberAndSign(plan.number, planSign) : null,
    planDay: issued ? dayInWords(plan) : null,
    firstQuarter: sameQuarter(rows.map(({ fromQuarter }) => fromQuarter)),
    leastAmount: leastVnd === null ? null : formatNumber(leastVnd, 'vi'),
  }
}

/** The quarter all begin with; null where they differ, and each stands in the list. */
function sameQuarter(quarters: readonly Quarter[]): string | null {
  const [first, ...others] = new Set(quarters)
  return first === undefined || others.length > 0 ? null : quarterInWords(first)
}

/** A line that begins with a dash is a point of the article above it. */
function articlesOf(lines: readonly string[]): Article[] {
  const articles: Article[] = []
  for (const line of lines) {
    const last = articles.at(-1)
    if (last && /^[-–•]\s/.test(line)) last.points.push(line.replace(/^[-–•]\s+/, ''))
    else {
      // "Điều 2." typed in front is the program's to count.
      const said = line.replace(/^Điều\s+\d+\s*[.:]\s*/u, '')
      articles.push({ lead: text.article(articles.length + 1), text: said, points: [] })
    }
  }
  return articles
}

function bare(line: string): string {
  return line.replace(/[;.,\s]+$/, '')
}
