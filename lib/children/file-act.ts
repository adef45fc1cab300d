import type { ActName } from '@/lib/access/act'
import type { Detail } from '@/lib/access/entry-detail'

/** A line of the record of acts that is about a child. */
export type FileAct = { at: Date; by: string | null; act: ActName; details: Detail[] }
