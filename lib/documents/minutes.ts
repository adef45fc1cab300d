import type { TermFile } from '@/lib/assignments/term-file'
import { addDays } from '@/lib/calendar/day'
import type { Field } from '@/lib/templates/field'
import { fillText, isBlock, type FieldValues } from '@/lib/templates/filled'
import type { TemplateText } from '@/lib/templates/template'
import { formatDay, formatNumber } from '@/lib/words/format'
import { official } from '@/lib/words/official/form'
import { officialMinutes as text } from '@/lib/words/official/minutes'
import { officialAssignments } from '@/lib/words/official/assignments'
import type { CommuneName } from './commune-name'
import { longDay } from './issue'

/** What minutes of acceptance say in their title and their part II, line by line, with fields. */
export type MinutesWords = Pick<TemplateText, 'subject' | 'body'>

/** What the minutes are about: the child as far as the reader may know it. */
export type MinutesFacts = Pick<
  TermFile,
  'child' | 'sponsor' | 'role' | 'startsOn' | 'endsOn' | 'pledges'
> & { basis: Pick<TermFile['basis'], 'on'> }

/** A label and what is known of it; what is not known is a line to write on. */
export type MinutesFact = { label: string; value: string | null }
export type MinutesLine =
  | { kind: 'text'; text: string }
  | { kind: 'child'; facts: readonly MinutesFact[] }

/** The minutes as they are printed, on a screen or in a file. */
export type MinutesText = {
  subject: string
  lines: MinutesLine[]
  /** fields for which the ledger has nothing: room to write stands in their place */
  missing: Field[]
}

/** The minutes of one assignment, filled from the ledger. */
export function minutesText(
  { subject, body }: MinutesWords,
  facts: MinutesFacts,
  at: CommuneName,
): MinutesText {
  const values = minutesValues(facts, at)
  const filled = fillText([subject ?? ''], 'minutes', values)
  const missing = new Set(filled.missing)
  const lines = body.flatMap((line): MinutesLine[] => {
    if (isBlock(line, 'childFacts')) return [{ kind: 'child', facts: childFacts(facts.child) }]
    const one = fillText([line], 'minutes', values)
    for (const field of one.missing) missing.add(field)
    return one.lines.map((written) => ({ kind: 'text', text: written }))
  })
  return { subject: filled.lines.join(' '), lines, missing: [...missing] }
}

/** What the ledger says for each field of the minutes. */
function minutesValues(facts: MinutesFacts, at: CommuneName): FieldValues {
  const { sponsor, role, basis, startsOn, endsOn, pledges } = facts
  const until = endsOn && formatDay(addDays(endsOn, -1))
  const promised = pledges.map(({ amountVnd, rhythm, item }) =>
    text.promised(formatNumber(amountVnd, 'vi'), official.rhythms[rhythm], item),
  )
  return {
    unitName: sponsor.name,
    ...{ commune: at.full, communeKind: at.kind, body: at.body },
    roleOfUnit: text.roles[role],
    approvedOn: longDay(basis.on),
    period: text.period(formatDay(startsOn), until),
    pledged: promised.length === 0 ? null : `${promised.join('; ')}.`,
  }
}

/** A unit's member knows the given name, the age and the level; the office the file. */
function childFacts({ name, code, age, schoolLevel, file }: TermFile['child']): MinutesFact[] {
  const level = schoolLevel && schoolLevel !== 'combined' ? schoolLevel : null
  return [
    { label: file ? text.child : text.givenName, value: name },
    { label: text.code, value: code },
    ...(file
      ? [
          {
            label: text.born,
            value: file.bornOn ? formatDay(file.bornOn) : (file.bornYear?.toString() ?? null),
          },
          { label: text.village, value: file.village },
        ]
      : [
          { label: text.age, value: age?.toString() ?? null },
          { label: text.level, value: level && officialAssignments.schoolLevels[level] },
        ]),
  ]
}
