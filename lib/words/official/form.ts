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
  labelled: (label: string, value: string) => `${label}: ${value}`,
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
    `(Kèm theo Kế hoạch số ${number} ${on} ${unbroken(`của ${body}`)})`,
  amount: (amount: string) => `${amount} đồng`,
  amountBetween: (low: string, high: string) => `từ ${low} đồng đến ${high} đồng`,
  level: (amount: string, rhythm: string) => `${amount}/${rhythm}`,
  levelPerChild: (amount: string, rhythm: string) => `${amount}/trẻ/${rhythm}`,
  rhythms: { monthly: 'tháng', quarterly: 'quý', school_year: 'năm học', once: 'lần' },
  exported: (name: string, time: string, on: string) => `Tệp do ${name} lập lúc ${time} ngày ${on}`,
}

/** How a commune of each kind speaks of itself and of its villages. */
export const officialCommune = {
  xa: { kind: 'xã', village: 'thôn', villageHeads: 'Trưởng các thôn' },
  phuong: { kind: 'phường', village: 'tổ dân phố', villageHeads: 'Tổ trưởng các tổ dân phố' },
  dac_khu: {
    kind: 'đặc khu',
    village: 'thôn, tổ dân phố',
    villageHeads: 'Trưởng các thôn, Tổ trưởng các tổ dân phố',
  },
}

/** A name that stays on one line where it fits. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}
