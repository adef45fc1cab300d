/**
 * Texts of official documents (văn bản hành chính) in the form of Nghị định 30/2020/NĐ-CP.
 * They are texts of the State's language: they have no English twin, are not composed into the
 * words of a screen, and only lib/documents reads them.
 */
export const official = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  peoplesCommittee: 'ỦY BAN NHÂN DÂN',
  draft: 'DỰ THẢO',
  number: (number: string) => `Số: ${number}`,
  recipients: 'Nơi nhận:',
  recipient: (name: string) => `- ${name};`,
  lastRecipient: (name: string) => `- ${name}.`,
  dash: (text: string) => `- ${text}`,
  end: './.',
  blankDay: (place: string, blank: string, month: string, year: number) =>
    `${place}, ngày${blank}tháng ${month} năm ${year}`,
  longDay: (dayOfMonth: string, month: string, year: number) =>
    `ngày ${dayOfMonth} tháng ${month} năm ${year}`,
  quarter: (roman: string, year: string) => `Quý ${roman} năm ${year}`,
  bodyOf: (commune: string) => `Ủy ban nhân dân ${commune}`,
  shortBodyOf: (commune: string) => `UBND ${commune}`,
  annex: 'Phụ lục',
  attachedToPlan: (number: string, on: string, body: string) =>
    `(Kèm theo Kế hoạch số ${number} ${on} của ${body})`,
  exported: (name: string, at: string) => `Tệp do ${name} lập lúc ${at}`,
}

/** How a commune of each kind speaks of itself and of its villages. */
export const officialCommune = {
  xã: { village: 'thôn', villageHeads: 'Trưởng các thôn' },
  phường: { village: 'tổ dân phố', villageHeads: 'Tổ trưởng các tổ dân phố' },
  'đặc khu': {
    village: 'thôn, tổ dân phố',
    villageHeads: 'Trưởng các thôn, Tổ trưởng các tổ dân phố',
  },
}
