import { writeList } from '@/lib/lists/jobs/write-list'
import { closeDatabase } from '@/lib/platform/db/client'

/**
 * Writes a list that was sent off, in a process of its own which may be killed at any moment: says when it
 * begins and when it is over.
 */
const { COMMUNE = '', WRITING = '' } = process.env
process.stdout.write('begins\n')
await writeList.perform(COMMUNE, WRITING)
process.stdout.write('is over\n')
await closeDatabase()
