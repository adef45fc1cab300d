import { z } from 'zod'
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
