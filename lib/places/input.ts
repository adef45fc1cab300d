import { z } from 'zod'
import { yearOf } from '@/lib/calendar/day'
import { writtenDay } from '@/lib/calendar/input'
import { tidyName } from '@/lib/people/full-name'
import { SCHOOL_LEVELS, schoolKey } from './school'
import { villageKey } from './village'

/** What a name of a place can be short of, beside the common issues. */
export type PlaceIssue = 'name_unclear'

const LONGEST_NAME = 150
const placeName = z.string().transform(tidyName).pipe(z.string().min(1).max(LONGEST_NAME))

/** A name of which something is left when it is compared: dots alone name no place. */
function comparable(keyOf: (name: string) => string) {
  const unclear = 'name_unclear' satisfies PlaceIssue
  return placeName.pipe(z.string().refine((name) => keyOf(name) !== '', unclear))
}

/** A new village, or another name for one: then with the name that was on the form. */
export const villageInput = z.object({
  id: z.uuid().nullish(),
  name: comparable(villageKey),
  seenName: z.string().nullish(),
})

/** A new school, or another name or level for one: then with what was on the form. */
export const schoolInput = z.object({
  id: z.uuid().nullish(),
  name: comparable(schoolKey),
  level: z.enum(SCHOOL_LEVELS),
  seenName: z.string().nullish(),
  seenLevel: z.enum(SCHOOL_LEVELS).nullish(),
})

const LONGEST_BASIS = 300
/** Số, ngày và cơ quan của văn bản: what an act on places rests on. */
const basis = z.string().trim().min(1).max(LONGEST_BASIS)

/** Another name by a document, from a day on. */
export const renameInput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('village'),
    id: z.uuid(),
    name: comparable(villageKey),
    seenName: z.string(),
    from: writtenDay,
    basis,
  }),
  z.object({
    kind: z.literal('school'),
    id: z.uuid(),
    name: comparable(schoolKey),
    seenName: z.string(),
    from: writtenDay,
    basis,
  }),
])

/** Villages that go up in one: the one that stays, or the name of a new one. */
export const mergeInput = z
  .object({
    villageIds: z
      .array(z.uuid())
      .min(2, 'two_villages' satisfies MergeIssue)
      .max(100),
    into: z.union([z.literal('new'), z.uuid()], 'required'),
    newName: comparable(villageKey).optional(),
    on: writtenDay,
    basis,
  })
  .superRefine(({ into, newName }, context) => {
    if (into === 'new' && newName === undefined) {
      context.addIssue({ code: 'custom', path: ['newName'], message: 'required' })
    }
  })

/** What a merger can be short of, beside the common issues. */
export type MergeIssue = 'two_villages'

/** Taking back a merger that was recorded wrongly. */
export const mergerReversalInput = z.object({
  mergerId: z.uuid(),
  reason: z.string().trim().min(1).max(LONGEST_BASIS),
})

/** What the days of a school year can be short of. */
export type YearIssue = 'start_in_year' | 'end_in_next_year'

const startYear = z.coerce.number().int().min(2000).max(2100)

/** A school year that opens, or other days for one: begun in its year, over in the next. */
export const yearInput = z
  .object({
    id: z.uuid().nullish(),
    startYear,
    startsOn: writtenDay,
    endsOn: writtenDay,
    /** the days as the form was opened with them */
    seenStartsOn: z.string().nullish(),
    seenEndsOn: z.string().nullish(),
  })
  .superRefine(({ startYear: year, startsOn, endsOn }, context) => {
    if (yearOf(startsOn) !== year) {
      context.addIssue({ code: 'custom', path: ['startsOn'], message: 'start_in_year' })
    }
    if (yearOf(endsOn) !== year + 1) {
      context.addIssue({ code: 'custom', path: ['endsOn'], message: 'end_in_next_year' })
    }
  })

const LONGEST_CLASS = 20
const className = z.string().transform(tidyName).pipe(z.string().min(1).max(LONGEST_CLASS))

/** A new class of a school in a year, or another name for one. */
export const classInput = z
  .object({
    id: z.uuid().nullish(),
    seenName: z.string().nullish(),
    schoolId: z.uuid().nullish(),
    yearId: z.uuid().nullish(),
    name: className,
  })
  .superRefine(({ id, schoolId }, context) => {
    if (!id && !schoolId) {
      context.addIssue({ code: 'custom', path: ['schoolId'], message: 'required' })
    }
  })

/** Closing a class, or opening it again. */
export const closeClassInput = z.object({ id: z.uuid(), closed: z.enum(['yes', 'no']) })

/** Something that is taken away again. */
export const removalInput = z.object({ id: z.uuid() })

/** The year whose classes go up; of one school, or of all. */
export const promotionInput = z.object({ yearId: z.uuid() })
