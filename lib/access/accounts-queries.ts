import type { Prisma } from '@/prisma/client/client'
import { columnOf, dayFromColumn, type Day } from '@/lib/calendar/day'
import { sortName } from '@/lib/people/full-name'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { readStandings, type AccountStanding } from '@/lib/platform/gate/account-standing'
import type { AccountLine, HeldRole } from './account-line'
import { roleChoices, type RoleChoice } from './scope'
import type { Viewer } from './viewer'

/** The people of the commune by given name, with their roles and how they are signed in. */
export async function listAccounts(viewer: Viewer): Promise<AccountLine[]> {
  const lines = await readPeople(viewer, {})
  const collator = new Intl.Collator('vi')
  return lines.sort((a, b) => collator.compare(sortName(a.fullName), sortName(b.fullName)))
}

/** One person of the commune, or null. */
export async function findAccount(viewer: Viewer, personId: string): Promise<AccountLine | null> {
  return (await readPeople(viewer, { id: personId }))[0] ?? null
}

/** The roles the viewer holds now or will hold. */
export async function listOwnRoles(viewer: Viewer): Promise<HeldRole[]> {
  const [own] = await inCommune(viewer, (tx) => findPeople(tx, { id: viewer.personId }))
  return own?.memberships.map(roleOf) ?? []
}

/** Every role with every place that can be given in this commune. */
export function listRoleChoices(viewer: Viewer): Promise<RoleChoice[]> {
  return inCommune(viewer, async (tx) => {
    const byName = { orderBy: { name: 'asc' }, select: { id: true, name: true } } as const
    const classes = await tx.schoolClass.findMany({
      where: { closedOn: null, name: { not: '' } },
      orderBy: [{ school: { name: 'asc' } }, { name: 'asc' }],
      select: { id: true, name: true, school: { select: { name: true } } },
    })
    return roleChoices({
      village: await tx.village.findMany({ ...byName, where: { mergerId: null } }),
      school: await tx.school.findMany(byName),
      sponsor: await tx.sponsor.findMany(byName),
      class: classes.map(({ id, name, school }) => ({ id, name: `${name} – ${school.name}` })),
    })
  })
}

/** Which roles still hold on a day, or will. */
export function heldOn(on: Day): Prisma.MembershipWhereInput {
  return { OR: [{ validTo: null }, { validTo: { gt: columnOf(on) } }] }
}

/** What a role is narrowed to, by name. */
export const WITH_PLACE = {
  village: { select: { name: true } },
  school: { select: { name: true } },
  schoolClass: { select: { name: true, school: { select: { name: true } } } },
  sponsor: { select: { name: true } },
  onBehalfOf: { select: { fullName: true } },
} satisfies Prisma.MembershipInclude

type KeptRole = Prisma.MembershipGetPayload<{ include: typeof WITH_PLACE }>

/** The name of the place of a role; null for the whole commune. */
export function placeOf({ village, school, schoolClass, sponsor }: KeptRole): string | null {
  if (schoolClass) return `${schoolClass.name} – ${schoolClass.school.name}`
  return (village ?? school ?? sponsor)?.name ?? null
}

/** The tenant learns of logins only through its own persons' rows. */
async function readPeople(viewer: Viewer, where: Prisma.PersonWhereInput): Promise<AccountLine[]> {
  const people = await inCommune(viewer, (tx) => findPeople(tx, where))
  const accountIds = people.flatMap(({ accountId }) => accountId ?? [])
  const standings = await readStandings(viewer.communeId, accountIds)
  return people.map(({ id, accountId, fullName, jobTitle, memberships }) => ({
    personId: id,
    fullName,
    jobTitle,
    ...((accountId && standings.get(accountId)) || NO_LOGIN),
    roles: memberships.map(roleOf),
  }))
}

const NO_LOGIN: AccountStanding = {
  username: null,
  isDisabled: false,
  isActivated: false,
  codeEndsAt: null,
  openSessions: 0,
  lastSeenAt: null,
  appSince: null,
  passkeys: 0,
  linkedSince: null,
}

function findPeople(tx: Tx, where: Prisma.PersonWhereInput) {
  return tx.person.findMany({
    where,
    include: {
      memberships: {
        where: heldOn(today()),
        include: WITH_PLACE,
        orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
      },
    },
  })
}

function roleOf(kept: KeptRole): HeldRole {
  return {
    id: kept.id,
    role: kept.role,
    place: placeOf(kept),
    from: dayFromColumn(kept.validFrom),
    to: kept.validTo && dayFromColumn(kept.validTo),
    onBehalfOf: kept.onBehalfOf?.fullName ?? null,
  }
}
