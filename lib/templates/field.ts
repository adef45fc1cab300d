/**
 * What a text may leave to the ledger (trường): written in braces, in Vietnamese, each a word of this
 * closed vocabulary. Where the ledger has nothing for one, room to write is printed and it is told.
 */
export const FIELDS = {
  unitName: 'tên đơn vị',
  commune: 'tên địa phương',
  communeKind: 'loại địa phương',
  body: 'ủy ban',
  day: 'ngày',
  waiting: 'số trẻ chờ đỡ đầu',
  leastAmount: 'mức tối thiểu',
  helping: 'số trẻ đang đỡ đầu',
  promised: 'số trẻ đã hứa',
  children: 'số trẻ',
  units: 'số đơn vị',
  planNumber: 'số kế hoạch',
  planDay: 'ngày kế hoạch',
  firstQuarter: 'quý bắt đầu',
  roleOfUnit: 'vai trò',
  approvedOn: 'ngày duyệt',
  childFacts: 'thông tin trẻ',
  period: 'thời gian',
  pledged: 'mức hỗ trợ',
} as const
export type Field = keyof typeof FIELDS

/** Texts with fields, and what each may name. */
export const FIELDS_OF = {
  decision: [
    ...(['commune', 'communeKind', 'body', 'children', 'units'] as const),
    ...(['planNumber', 'planDay', 'firstQuarter', 'leastAmount'] as const),
  ],
  minutes: [
    ...(['unitName', 'commune', 'communeKind', 'body', 'roleOfUnit', 'approvedOn'] as const),
    ...(['childFacts', 'period', 'pledged'] as const),
  ],
  open_letter: ['unitName', 'commune', 'communeKind', 'waiting', 'leastAmount', 'day'],
  thank_letter: ['unitName', 'commune', 'communeKind', 'helping', 'promised', 'day'],
} as const satisfies Record<string, readonly Field[]>
export type TextKind = keyof typeof FIELDS_OF

/** Stands for several lines, and so alone in its own. */
export const BLOCK_FIELDS: readonly Field[] = ['childFacts']

/** The field of a kind by its name; null for any other word. */
export function fieldNamed(name: string, kind: TextKind): Field | null {
  return FIELDS_OF[kind].find((field) => isNameOf(name, field)) ?? null
}

/** Whether a word names the field, however it is capitalised, spaced and composed. */
export function isNameOf(name: string, field: Field): boolean {
  return keyOf(name) === keyOf(FIELDS[field])
}

/** The field somebody most likely meant: fewest letters to change, marks and capitals aside. */
export function nearestField(name: string, kind: TextKind): Field {
  const [nearest] = [...FIELDS_OF[kind]].sort(
    (a, b) =>
      distance(bareKey(FIELDS[a]), bareKey(name)) - distance(bareKey(FIELDS[b]), bareKey(name)),
  )
  return nearest ?? 'commune'
}

function keyOf(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi')
}

function bareKey(name: string): string {
  return keyOf(name).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}

/** How many letters have to be put in, left out or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1]
    for (const [column, wanted] of [...other].entries()) {
      const change = (row[column] ?? 0) + (letter === wanted ? 0 : 1)
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
