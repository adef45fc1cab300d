import { text } from 'node:stream/consumers'
import { closeDatabase } from '@/lib/platform/db/client'
import { appointAdministrator, lookForAdministrator, type Wish } from './administrator'

// The part of `npm run admin:create` that knows the ledger: a wish comes in, one line of JSON goes out.
const { DATABASE_OWNER_URL: ownerUrl } = process.env
if (!ownerUrl) throw new Error('The administrator needs DATABASE_OWNER_URL')
const wish = JSON.parse(await text(process.stdin)) as Wish
const answer = wish.person
  ? await appointAdministrator(ownerUrl, wish)
  : await lookForAdministrator(wish)
await closeDatabase()
process.stdout.write(`${JSON.stringify(answer)}\n`)
