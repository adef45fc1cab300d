import type { exports as vi } from '@/lib/words/vi/exports'

export const exports = {
  button: 'Download for Excel',
  label: 'Download the list',
  lead: 'The file has every line of the filter, not only this page.',
  named:
    'It names children: with many of them the password is asked again; the download is a line of the record.',
  unnamed: 'The download is a line of the record.',
  mark: (who: string, when: string, line: string, seal: string) =>
    `Downloaded by ${who} at ${when}. Seal of line ${line} of the record: ${seal}`,
  waitedDays: 'Days waited',
  schoolClass: 'Class',
  difficult: 'Especially difficult',
  yes: 'Yes',
  role: 'Role',
  proposedBy: 'Proposed by',
  file: {
    children: 'children',
    sponsors: 'sponsors',
    assignments: 'proposals',
    payments: 'support-given',
  },
} satisfies typeof vi
