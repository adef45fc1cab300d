import { day } from '@/lib/calendar/day'
import { closeDatabase } from '@/lib/platform/db/client'
import { admitSponsorMembers } from '@/prisma/seed/found-communes'

// Members of sponsors get their scope once their sponsor stands in the book.
const { DATABASE_OWNER_URL = '', COMMUNE_ID = '' } = process.env
await admitSponsorMembers(DATABASE_OWNER_URL, COMMUNE_ID, day('2026-04-01'))
await closeDatabase()
