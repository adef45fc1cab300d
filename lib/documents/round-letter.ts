import type { Day } from '@/lib/calendar/day'
import { officialRound as text } from '@/lib/words/official/rounds'
import type { BodyPiece } from './body-text'
import type { CommuneName } from './commune-name'
import { longDay } from './issue'

/** What the letter of a review round says; the words are the round's own. */
export type RoundAsked = {
  title: string
  basis: string | null
  asks: string
  dueOn: Day
  places: readonly { kind: 'village' | 'school'; name: string }[]
}

/** More names than this would push the signature over the page: then they are "Như trên". */
const MOST_NAMED = 30

/** "V/v rà soát trẻ em …": the round's name goes on in small letters. */
export function letterSubject({ title }: Pick<RoundAsked, 'title'>): string {
  return text.about(title.charAt(0).toLocaleLowerCase('vi') + title.slice(1))
}

/** The body: what to look for, how to answer, until when; "none" is asked for as well. */
export function letterBody(round: RoundAsked, at: CommuneName): BodyPiece[] {
  const { basis, asks, dueOn } = round
  return [
    paragraph(basis ? text.opening(bare(basis), at) : text.openingWithoutBasis(at)),
    { kind: 'heading', text: text.content },
    ...linesOf(asks).map(paragraph),
    { kind: 'heading', text: text.way },
    ...text.ways(at.village).map((way): BodyPiece => ({ kind: 'dash', text: way })),
    { kind: 'heading', text: text.due },
    paragraph(text.dueText(longDay(dueOn), at.body)),
    paragraph(text.closing(at)),
  ]
}

/** Whom the letter speaks to (Kính gửi): the kinds of place it asks. */
export function letterAddressees({ places }: RoundAsked, at: CommuneName): string[] {
  const has = (kind: 'village' | 'school') => places.some((place) => place.kind === kind)
  return [
    ...(has('school') ? [text.schools(at.kind)] : []),
    ...(has('village') ? [at.villageHeads] : []),
  ]
}

/** Who receives it (Nơi nhận), each school and village by name as long as they find room. */
export function letterRecipients({ places }: RoundAsked): string[] {
  const named = [
    ...places.filter(({ kind }) => kind === 'school').map(({ name }) => name),
    ...places.filter(({ kind }) => kind === 'village').map(({ name }) => headOf(name)),
  ]
  return [...(named.length > MOST_NAMED ? [text.asAbove] : named), text.archive]
}

/** "Thôn Hội Lâm" is headed by "Trưởng thôn Hội Lâm", "Tổ dân phố 3" by "Tổ trưởng tổ dân phố 3". */
function headOf(village: string): string {
  const name = village.charAt(0).toLocaleLowerCase('vi') + village.slice(1)
  return /^tổ\s/u.test(name) ? text.groupHead(name) : text.villageHead(name)
}

function paragraph(words: string): BodyPiece {
  return { kind: 'paragraph', text: words }
}

/** What was typed over several lines is as many paragraphs. */
function linesOf(words: string): string[] {
  return words
    .split(/\n+/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

/** The words before it and the comma behind it are the letter's. */
function bare(basis: string): string {
  return basis
    .trim()
    .replace(/^(thực hiện|căn cứ)\s+/iu, '')
    .replace(/[.;,\s]+$/, '')
}
