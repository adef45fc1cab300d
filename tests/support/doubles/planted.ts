import { chanceFrom, type Chance } from './chance'
import { communeOf, idOf, type AskedChild, type Resident } from './commune'
import { mistyped, spelledOtherwise, telexOf, withoutMarks } from './writing'

/** In how many ways the second file of a child differs; each way is one kind of the issue. */
export const KINDS = [
  'typing_error',
  'telex',
  'middle_missing',
  'i_for_y_or_tone_moved',
  'marks_lost',
  'capitals_and_spaces',
  'day_month_turned',
  'year_only',
  'other_village',
  'other_parent',
  'id_missing_or_wrong',
  'order_turned',
] as const
export type Kind = (typeof KINDS)[number]

export type Planted = {
  children: AskedChild[]
  /** ids of the two files of one child, and how they differ */
  doubles: { a: string; b: string; kind: Kind }[]
}

/** A commune's list in which so many children of a hundred stand twice, mixed. */
export function listWithDoubles(size: number, seed: number, share = 0.08): Planted {
  const commune = communeOf(size, seed)
  const chance = chanceFrom(seed + 77)
  const doubles: Planted['doubles'] = []
  const second: AskedChild[] = []
  commune.children.forEach((child, at) => {
    if (!chance.happens(share)) return
    const kind = chance.oneOf(KINDS)
    const other = otherwise(child, kind, { chance, villages: commune.villages })
    if (other === null) return
    second.push({ ...file(other), id: `d${at}` })
    doubles.push({ a: child.id, b: `d${at}`, kind })
  })
  const children = [...commune.children.map(file), ...second]
  return { children: mixed(children, chance), doubles }
}

function file({ otherParent: _, siblings: __, ...child }: Resident): AskedChild {
  return child
}

/** The second file; null where this child cannot differ in this way. */
function otherwise(
  child: Resident,
  kind: Kind,
  { chance, villages }: { chance: Chance; villages: readonly string[] },
): Resident | null {
  const words = child.fullName.split(' ')
  const named = (fullName: string) => (fullName === child.fullName ? null : { ...child, fullName })
  switch (kind) {
    case 'typing_error':
      return named(mistyped(child.fullName, chance))
    case 'telex':
      return named(telexOf(child.fullName, chance))
    case 'middle_missing':
      return words.length < 3 ? null : named([words[0], ...words.slice(2)].join(' '))
    case 'i_for_y_or_tone_moved':
      return named(spelledOtherwise(child.fullName))
    case 'marks_lost':
      return named(withoutMarks(child.fullName))
    case 'capitals_and_spaces':
      return named(` ${child.fullName.toUpperCase().replaceAll(' ', '  ')} `)
    case 'day_month_turned':
      return turned(child)
    case 'year_only':
      return { ...child, bornOn: null }
    case 'other_village': {
      const village = chance.happens(0.4) ? null : chance.oneOf(villages)
      return village === child.village ? null : { ...child, village }
    }
    case 'other_parent':
      return { ...child, guardianName: child.otherParent }
    case 'id_missing_or_wrong':
      return withOtherId(child, chance)
    case 'order_turned':
      return words.length < 3
        ? null
        : named([words[words.length - 1], ...words.slice(0, -1)].join(' '))
  }
}

function turned(child: Resident): Resident | null {
  const [year, month, day] = (child.bornOn ?? '').split('-')
  if (year === undefined || month === undefined || day === undefined) return null
  if (Number(day) > 12 || day === month) return null
  return { ...child, bornOn: `${year}-${day}-${month}` }
}

function withOtherId(child: Resident, chance: Chance): Resident {
  if (child.personalId === null) return { ...child, personalId: idOf(child, chance) }
  if (chance.happens(0.5)) return { ...child, personalId: null }
  const at = 6 + chance.below(6)
  const digit = (Number(child.personalId.charAt(at)) + 1 + chance.below(9)) % 10
  const personalId = child.personalId.slice(0, at) + String(digit) + child.personalId.slice(at + 1)
  return { ...child, personalId }
}

function mixed<T>(things: readonly T[], chance: Chance): T[] {
  return things
    .map((thing) => ({ thing, place: chance.share() }))
    .sort((a, b) => a.place - b.place)
    .map(({ thing }) => thing)
}
