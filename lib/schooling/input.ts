import { z } from 'zod'
import { tidyName } from '@/lib/people/full-name'
import { GONE } from './schooling'

const LONGEST_CLASS = 20
const MOST_CLASSES = 200
const MOST_PUPILS = 5000

const ofSchool = z.templateLiteral(['school.', z.uuid()])
const ofClass = z.templateLiteral(['class.', z.uuid()])
const className = z.string().transform(tidyName).pipe(z.string().max(LONGEST_CLASS))

const then = z.union([z.enum(['ask_later', ...GONE]), ofSchool])

/** The new year of a school: what its class goes to, who does otherwise, and the first classes. */
export const openingInput = z.object({
  schoolId: z.uuid(),
  /** what the form was drawn from */
  seen: z.string().min(1),
  /** 1A, 1B */
  firstClasses: z
    .string()
    .transform((text) =>
      text
        .split(/[,;\n]/)
        .map(tidyName)
        .filter(Boolean),
    )
    .pipe(z.array(z.string().max(LONGEST_CLASS)).max(MOST_CLASSES))
    .optional(),
  classes: z
    .array(z.object({ id: z.uuid(), to: className.optional(), then: then.optional() }))
    .max(MOST_CLASSES),
  pupils: z
    .array(z.object({ id: z.uuid(), choice: z.union([then, z.enum(['follow', 'repeats'])]) }))
    .max(MOST_PUPILS),
})

export const undoInput = z.object({ openingId: z.uuid() })

/** Answers about pupils of whom nobody knows where they are this year. */
export const answersInput = z.object({
  answers: z
    .array(
      z.object({
        childId: z.uuid(),
        choice: z.union([z.enum(GONE), ofSchool, ofClass]),
      }),
    )
    .max(MOST_PUPILS),
})
