import type { paperwork as vi } from '@/lib/words/vi/paperwork'

export const paperwork = {
  title: 'Documents',
  lead: 'The plan and its assignment table, made from the ledger, to be opened in Word.',
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
  children: (count: string): string => counted(count, 'child', 'children'),
} satisfies typeof vi

function counted(count: string, one: string, many: string): string {
  return `${count} ${count === '1' ? one : many}`
}
