import { day } from '@/lib/calendar/day'
import { closeDatabase } from '@/lib/platform/db/client'
import { choosePasswords, writeAccounts } from '@/prisma/seed/accounts-file'
import { foundCommunes } from '@/prisma/seed/found-communes'

// The communes and their people on the first morning: accounts, and not a line in the books.
const { DATABASE_OWNER_URL = '', DATA_DIR = '', DEMO_PASSWORD } = process.env
const passwords = choosePasswords(DEMO_PASSWORD)
await foundCommunes(DATABASE_OWNER_URL, passwords, day('2026-04-01'))
writeAccounts(DATA_DIR, passwords)
await closeDatabase()
