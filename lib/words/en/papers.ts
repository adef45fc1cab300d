import type { papers as vi } from '@/lib/words/vi/papers'

export const papers = {
  refusals: {
    not_found: () => 'This paper or entry is no longer in the file. Please open the page again.',
    taken_out_already: () => 'This paper has been taken out already.',
  },
  issues: {
    too_many_scans: 'At most 5 files go at a time. Please send the rest with the next.',
    no_scan: 'Please choose a photograph or a scan of the paper.',
  },
  title: 'Papers',
  pageTitle: 'Papers of the child',
  manage: 'Add or take out papers',
  lead: 'Photographs and scans of evidence and of signed consents. Only the commune’s office opens them, and each opening is recorded.',
  scans: 'Photographs or scans',
  scansHint: 'PDF, or pictures as JPG or PNG. At most 5 files, 10 MB in all.',
  tooLarge:
    'The chosen files are too large: 10 MB in all at the most. Please send them in several goes.',
  kind: 'Kind of paper',
  shows: 'Paper of',
  theChild: 'The file as a whole',
  ofCircumstance: (category: string, day: string) => `Circumstance: ${category}, from ${day}`,
  ofConsent: (purpose: string, day: string) => `Consent: ${purpose}, on ${day}`,
  addTitle: 'Add a paper',
  addLead:
    'Papers about illness, violence or abuse that belong to the sensitive groups of the Law on Children are not added here.',
  add: 'Add to the file',
  added: (count: number) =>
    count === 1 ? 'The paper is in the file.' : `${count} papers are in the file.`,
  living: 'In the file',
  none: 'There is no paper yet.',
  open: (kind: string, nth: number) => `${kind} (${nth})`,
  addedOn: (day: string) => `added on ${day}`,
  reason: 'Why it is taken out',
  reasonHint: 'such as: it is another child’s',
  takeOut: 'Take this paper out',
  takenOut: 'The paper is taken out. Nobody opens it any more; that it was there stays written.',
  takenOutTitle: 'Taken out',
  takenOutLine: (kind: string, day: string, name: string) => `${kind}: by ${name} on ${day}`,
} satisfies typeof vi
