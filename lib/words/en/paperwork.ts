import type { paperwork as vi } from '@/lib/words/vi/paperwork'

export const paperwork = {
  title: 'Documents',
  lead: 'The plan, the decisions and the assignment table, made from the ledger, to be opened in Word and Excel.',
  leadSponsor:
    'Your unit’s assignment table, made from the ledger, to be opened in Word. It has the children whose assignment the leader approved, not those you supported before.',
  planTitle: 'The plan',
  planMissing: 'No plan in the ledger yet',
  planMissingText: 'Draft the plan first; its document can then be downloaded here.',
  toPlan: 'Go to the plan',
  planIssued: (number: string, day: string) => `Issued: number ${number}, ${day}.`,
  planDraft: 'Not issued yet: number and day are blank and every file is marked as a draft.',
  annexTitle: 'Assignment table annexed to the plan',
  annexCount: (children: string, sponsors: string) =>
    `It lists ${counted(children, 'child', 'children')} of ${counted(sponsors, 'unit', 'units')}.`,
  whoGetsWhich:
    'The full version is for the office and the leader only; each unit gets its own extract; all other recipients get the coded version.',
  traceNote: 'Each download with children’s names is recorded: who and when.',
  extractTitle: 'Extracts for single units',
  extractLead: 'For that unit alone.',
  ownExtractTitle: 'Your unit’s extract',
  noAssignments: 'No assignment is approved yet',
  noAssignmentsText: 'The table fills with the leader’s first approval.',
  assignedFile: 'assignment-table',
  exportTitle: 'Excel workbook',
  exportLead: 'The assignment table on two sheets: by unit and by village.',
  decisionsTitle: 'Decisions on assignments',
  decisionsLead:
    'The chairperson’s decision with its list of children, one for each day of approval. Number and day are left to the clerk’s office.',
  decisionDraft: (children: string) =>
    `${counted(children, 'proposal is', 'proposals are')} under way: the file is marked as a draft until the leader approves.`,
  decisionOn: (day: string) => `Approved on ${day}`,
  decisionCount: (children: string, units: string) =>
    `${counted(children, 'child', 'children')}, ${counted(units, 'unit', 'units')}`,
  decisionFull: 'With names (.docx)',
  decisionCoded: 'Coded (.docx)',
  decisionFullFor: (what: string) => `${what}: download the decision with names (.docx)`,
  decisionCodedFor: (what: string) => `${what}: download the coded decision (.docx)`,
  decisionWho:
    'The version with names stays with the office; recipients get the coded one, each unit its extract.',
  decisionsNone: 'Nothing is proposed or approved yet',
  decisionsNoneText:
    'Once an assignment is proposed or approved, its decision can be downloaded here.',
  missing: (fields: readonly string[]) =>
    `Not in the ledger yet: ${fields.join(', ')}. Dots are printed there, to be filled in by hand.`,
  draftName: 'Draft',
  older: (count: string) => `Earlier days (${count})`,
  toDecisions: 'Decision and tables',
  children: (count: string): string => counted(count, 'child', 'children'),
} satisfies typeof vi

function counted(count: string, one: string, many: string): string {
  return `${count} ${count === '1' ? one : many}`
}
