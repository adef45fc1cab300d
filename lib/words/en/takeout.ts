import type { takeout as vi } from '@/lib/words/vi/takeout'

export const takeout = {
  refusals: {
    wrong_password: () => 'The password is not right. Nothing was taken.',
    wait: ([seconds = '']) => `Too many wrong tries. Try again in ${seconds} seconds.`,
  },
  title: 'Download everything the commune owns',
  lead: 'One .zip with all the commune has recorded, readable by Excel and by other programs, to leave with.',
  contents: [
    'Every table of the commune as CSV (opens in Excel) and JSON',
    'Every file that was sent: lists, vouchers, pictures',
    'A data dictionary, and a manifest with a checksum of each file',
  ],
  warning: 'It has personal IDs and circumstances of children in readable form.',
  told: 'Keep it like a confidential file. The download is a line of the record, a trace for each child, and the leader is told.',
  password: 'Your password',
  submit: 'Download everything',
  sent: 'The file is being prepared. Once downloaded it is in your browser’s download folder.',
  notice: (who: string, when: string) =>
    `${who} downloaded everything the commune owns at ${when}.`,
  noticeText: 'If you did not know of this, ask the administrator at once.',
  readMe: (commune: string) => [
    `Everything ${commune} owns in Lá Lành.`,
    '',
    'data/<table>.csv: one file for each table, UTF-8, opens in Excel. A cell that begins with = + - @ has an apostrophe in front, so that Excel does not take it for a formula.',
    'data/<table>.jsonl: the same data, one JSON record a line, word for word.',
    'files/<id>/<name>: the files that were sent. The id is the column id of stored_file.',
    'dictionary.csv: what each table and column means.',
    'manifest.json: rows of each table, size and SHA-256 of each file.',
    '',
    'This archive holds personal data of children. Keep it like a confidential file.',
  ],
} satisfies typeof vi
