import { z } from 'zod'
import { CLASS_COLUMNS, LONGEST_CELL, MOST_PUPILS } from './class-row'

const cell = z.string().normalize('NFC').max(LONGEST_CELL).optional()
const cells = Object.fromEntries(CLASS_COLUMNS.map((column) => [column, cell]))

/** Texts of a row, as they stood on the screen under this number. */
const markedRow = z.strictObject({
  no: z.number().int().min(1).max(MOST_PUPILS),
  row: z.strictObject(cells as Record<(typeof CLASS_COLUMNS)[number], typeof cell>),
})

/**
 * What leaves the browser when a class is sent: the pupils that are marked, and of the others how many
 * there are. The names of those who need nothing are never here.
 */
export const sendingInput = z.object({
  classId: z.uuid(),
  rows: z.array(markedRow).max(MOST_PUPILS),
  pupils: z.coerce.number().int().min(0).max(MOST_PUPILS),
  withoutCard: z.coerce.number().int().min(0).max(MOST_PUPILS),
})
