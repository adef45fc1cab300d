import type { Document } from 'docx'
import type { Day } from '@/lib/calendar/day'
import { official } from '@/lib/words/official/form'
import { officialAssignments as text } from '@/lib/words/official/assignments'
import { annexDocument } from './annex-form'
import type { AssignedChild } from '../assigned-child'
import { assignmentContent, type AssignmentAudience } from '../assignment-content'
import { communeNamed, type CommuneKind } from '../commune-name'
import { bytesOf } from './docx-file'
import { exportMark } from '../export-mark'
import { dayInWords, isIssued, numberAndSign, type Issue } from '../issue'

/** The annex of assignments of a plan. Rows are the approved assignments: the caller sees to that. */
export type AssignmentTable = {
  communeName: string
  communeKind: CommuneKind
  /** The plan it belongs to: the table is a draft as long as the plan has no number and day. */
  plan: Issue
  /** what follows the plan's number */
  sign: string
  /** The day ages are counted on. */
  madeOn: Day
  rows: readonly AssignedChild[]
  /** Whom a unit calls to meet its children; printed on extracts only. */
  contact: { name: string; phone: string } | null
  /** Who downloads it and when: printed at the foot of versions that carry names. */
  exported: { by: string; at: Date } | null
}

/** The annex as a .docx file, with what its audience may see and nothing else. */
export async function writeAssignmentTable(
  table: AssignmentTable,
  audience: AssignmentAudience,
): Promise<Buffer> {
  const author = communeNamed(table.communeName, table.communeKind).body
  return bytesOf(assignmentDocument(table, audience), { title: text.title, author })
}

function assignmentDocument(table: AssignmentTable, audience: AssignmentAudience): Document {
  const at = communeNamed(table.communeName, table.communeKind)
  const number = numberAndSign(table.plan.number, table.sign)
  return annexDocument({
    ...assignmentContent(table, audience, at),
    title: text.title,
    attachedTo: official.attachedToPlan(number, dayInWords(table.plan), at.body),
    draft: !isIssued(table.plan),
    exported:
      audience.version === 'coded' || table.exported === null ? null : exportMark(table.exported),
  })
}
