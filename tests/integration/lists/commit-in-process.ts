import { commitList } from '@/lib/lists/commands/commit-list'
import { closeDatabase } from '@/lib/platform/db/client'
import { viewerBehind } from '@/lib/platform/gate/session'

/**
 * Writes a waiting list in a process of its own, which may be killed at any moment: says when it begins and
 * what came of it.
 */
const { TOKEN = '', LIST: listId = '', DIGEST: digest = '' } = process.env
const officer = await viewerBehind(TOKEN)
if (!officer) throw new Error('Nobody is signed in')
process.stdout.write('begins\n')
const outcome = await commitList(officer, { listId, digest, choices: {} })
process.stdout.write(`${JSON.stringify(outcome)}\n`)
await closeDatabase()
