import { Client } from 'pg'
import { z } from 'zod'
import { heldOn } from '@/lib/access/accounts-queries'
import { addMembership } from '@/lib/access/membership-records'
import type { Slip } from '@/lib/access/one-time-code'
import { LONGEST_USERNAME, SHORTEST_USERNAME, USERNAME } from '@/lib/access/username'
import { parameterOn } from '@/lib/parameters/queries'
import { tidyName } from '@/lib/people/full-name'
import { now, today } from '@/lib/platform/clock'
import { asIdentity, inCommune } from '@/lib/platform/db/transaction'
import { writeEntry } from '@/lib/platform/entries/write-entry'
import { addAccount, freeUsername, giveCode } from '@/lib/platform/gate/account'

/** What the command line asks for. Without a person only a look whether it may be. */
export type Wish = { another: boolean; commune: string | null; person?: unknown }

type Refused = { refused: string; about: string }
type Commune = { id: string; name: string; code: string }

const line = z.string().transform(tidyName).pipe(z.string().min(1).max(200))
const personShape = z.object({
  name: line,
  title: line,
  username: z
    .string()
    .trim()
    .toLowerCase()
    .min(SHORTEST_USERNAME)
    .max(LONGEST_USERNAME)
    .regex(USERNAME)
    .optional(),
})
const communeShape = z.object({
  kind: z.enum(['xa', 'phuong', 'dac_khu']),
  commune: line,
  province: line,
  code: z.string().regex(/^\d{5}$/),
  prefix: z.string().regex(/^[A-Z]{2,4}$/),
})

/** Whether an administrator may be made here, in which commune, and whether that has to be founded first. */
export async function lookForAdministrator({
  another,
  commune,
}: Wish): Promise<Refused | { commune: string | null; needsCommune: boolean }> {
  const communes = await readCommunes()
  if (communes.length === 0) return { commune: null, needsCommune: true }
  const found = choose(communes, commune)
  if (!found) return { refused: 'commune_unknown', about: codesOf(communes) }
  if (!another && (await hasAdministrator(found))) {
    return { refused: 'administrator_exists', about: found.name }
  }
  return { commune: found.code, needsCommune: false }
}

/** Founds the commune where there is none, and makes its administrator with a one-time code. */
export async function appointAdministrator(
  ownerUrl: string,
  wish: Wish,
): Promise<Refused | { commune: string; slip: Slip }> {
  const looked = await lookForAdministrator(wish)
  if ('refused' in looked) return looked
  const person = personShape.safeParse(wish.person)
  if (!person.success) return unclear(person.error)
  if (looked.needsCommune) {
    const wanted = communeShape.safeParse(wish.person)
    if (!wanted.success) return unclear(wanted.error)
    await foundCommune(ownerUrl, wanted.data)
  }
  const commune = choose(await readCommunes(), looked.commune)
  if (!commune) return { refused: 'commune_unknown', about: '' }
  return appointIn(commune, person.data)
}

async function appointIn(
  { id: communeId, name: communeName }: Commune,
  { name: fullName, title: jobTitle, username }: z.output<typeof personShape>,
): Promise<Refused | { commune: string; slip: Slip }> {
  const at = now()
  return inCommune({ communeId }, async (tx) => {
    const free = await freeUsername(tx, username ?? '', fullName)
    if (!USERNAME.test(free)) return { refused: 'unclear', about: 'username' }
    if (username && free !== username) return { refused: 'username_taken', about: free }
    const accountId = await addAccount(tx, { username: free, at })
    const { id: personId } = await tx.person.create({
      data: { communeId, accountId, fullName, jobTitle },
      select: { id: true },
    })
    const role = 'administrator'
    await addMembership(tx, { communeId, personId, role, place: null, from: today() })
    const days = await parameterOn(tx, 'code_days', today())
    const slip = await giveCode(tx, fullName, { accountId, communeId, at, days })
    await writeEntry(tx, {
      by: { communeId, personId: null },
      act: 'accounts/appoint',
      at,
      facts: { subject: { kind: 'person', id: personId }, details: { username: free, role } },
    })
    return { commune: communeName, slip }
  })
}

/** Whoever holds the role counts, the code still unused included: a lost slip is another's to renew. */
function hasAdministrator({ id: communeId }: Commune): Promise<boolean> {
  return inCommune({ communeId }, async (tx) => {
    const held = { role: 'administrator', ...heldOn(today()) } as const
    return (await tx.membership.count({ where: held })) > 0
  })
}

function readCommunes(): Promise<Commune[]> {
  return asIdentity((tx) =>
    tx.commune.findMany({
      select: { id: true, name: true, code: true },
      orderBy: { code: 'asc' },
    }),
  )
}

function choose(communes: readonly Commune[], code: string | null): Commune | undefined {
  if (code === null) return communes.length === 1 ? communes[0] : undefined
  return communes.find((one) => one.code === code)
}

function codesOf(communes: readonly Commune[]): string {
  return communes.map(({ code, name }) => `${code} (${name})`).join(', ')
}

function unclear(error: z.ZodError): Refused {
  const names = error.issues.map(({ path }) => `--${path.join('.')}`)
  return { refused: 'unclear', about: [...new Set(names)].join(', ') }
}

/** Founding a commune is the owner's act: the office's role has no right to it. */
async function foundCommune(
  ownerUrl: string,
  { kind, commune, province, code, prefix }: z.output<typeof communeShape>,
): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const id = crypto.randomUUID()
    await owner.query('begin')
    await owner.query(`select set_config('app.commune_id', $1, true)`, [id])
    await owner.query(
      `insert into commune (id, name, kind, province, code, prefix, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, commune, kind, province, code, prefix, now()],
    )
    await owner.query('commit')
  } finally {
    await owner.end()
  }
}
