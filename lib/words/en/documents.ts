import type { documents as vi } from '@/lib/words/vi/documents'

export const documents = {
  planFile: 'Download the plan (.docx)',
  planDraftHint: 'A draft: number and day stay blank until the clerk’s office has issued it.',
  assignmentFiles: 'Assignment table annexed to the plan',
  full: 'Full version (.docx)',
  fullHint: 'Carries the children’s names and circumstances. For the office and the leader only.',
  byVillage: (_word: string) => 'Full version by village (.docx)',
  extract: 'Extract for one unit (.docx)',
  extractFor: (sponsor: string) => `Download the extract for ${sponsor} (.docx)`,
  extractHint: 'Only the unit’s own children: given name, age and school level. No address.',
  coded: 'Coded version (.docx)',
  codedHint: 'Code, group and unit only. For all other recipients.',
  approvedOnly: 'The table lists only assignments the leader has approved.',
} satisfies typeof vi
