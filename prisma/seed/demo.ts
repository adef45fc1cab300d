import { day } from '@/lib/calendar/day'
import { closeDatabase } from '@/lib/platform/db/client'
import { choosePasswords, writeAccounts } from './accounts-file'
import { foundCommunes } from './found-communes'

const FOUNDED_ON = day('2026-04-01')

const ownerUrl = process.env.DATABASE_OWNER_URL
const dataDir = process.env.DATA_DIR
if (!ownerUrl || !dataDir) throw new Error('The demo needs DATABASE_OWNER_URL and DATA_DIR')

const passwords = choosePasswords(process.env.DEMO_PASSWORD)
await foundCommunes(ownerUrl, passwords, FOUNDED_ON)
writeAccounts(dataDir, passwords)
await closeDatabase()
