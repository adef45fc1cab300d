import { Client } from 'pg'
import type { Day } from '@/lib/calendar/day'
import { startOf } from '@/lib/calendar/day'
import { asIdentity } from '@/lib/platform/db/transaction'
import { hashPassword } from '@/lib/platform/gate/password'
import { CAST, COMMUNES, type CommuneKey } from './cast'

/** Founding a commune is the owner's act: the office's role has no right to it. */
async function foundCommune(owner: Client, key: CommuneKey, on: Day): Promise<string> {
  const { name, kind, province, code, prefix } = COMMUNES[key]
  const { rows } = await owner.query<{ id: string }>('select gen_random_uuid() as id')
  const id = rows[0]?.id ?? ''
  await owner.query('begin')
  await owner.query(`select set_config('app.commune_id', $1, true)`, [id])
  await owner.query(
    `insert into commune
       (id, name, kind, province, code, prefix, is_demo, second_step_required, created_at)
     values ($1, $2, $3, $4, $5, $6, true, false, $7)`,
    [id, name, kind, province, code, prefix, startOf(on)],
  )
  await owner.query('commit')
  return id
}

/** Founds the demo's communes with their people; returns where each commune is. */
export async function foundCommunes(
  ownerUrl: string,
  passwords: ReadonlyMap<string, string>,
  on: Day,
): Promise<Record<CommuneKey, string>> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const ids = {
      vietAn: await foundCommune(owner, 'vietAn', on),
      hiepSon: await foundCommune(owner, 'hiepSon', on),
    }
    // Where one password was chosen for all, it is hashed once: that they are the same is no secret.
    const hashes = new Map<string, string>()
    for (const member of CAST) {
      const password = passwords.get(member.username) ?? ''
      const passwordHash = hashes.get(password) ?? (await hashPassword(password))
      hashes.set(password, passwordHash)
      const account = await asIdentity((tx) =>
        tx.account.create({
          data: { username: member.username, passwordHash, createdAt: startOf(on) },
        }),
      )
      await enrolPerson(owner, ids[member.commune], account.id, member, on)
    }
    return ids
  } finally {
    await owner.end()
  }
}

async function enrolPerson(
  owner: Client,
  communeId: string,
  accountId: string,
  member: (typeof CAST)[number],
  on: Day,
): Promise<void> {
  await owner.query('begin')
  await owner.query(`select set_config('app.commune_id', $1, true)`, [communeId])
  await owner.query(
    `with one as (
       insert into person (commune_id, id, account_id, full_name, job_title, phone)
       values ($1, gen_random_uuid(), $2, $3, $4, $8) returning id)
     insert into membership (commune_id, id, person_id, role, valid_from)
     select $1, gen_random_uuid(), one.id, $5::role, $6::date from one where $7::boolean`,
    [
      ...[communeId, accountId, member.fullName, member.jobTitle, member.role, on],
      ...[!member.sponsor && !member.place, member.phone ?? null],
    ],
  )
  await owner.query('commit')
}

/** Whoever is of a unit or a place gets the scope once that stands in the book. */
export async function admitMembers(ownerUrl: string, communeId: string, on: Day): Promise<void> {
  await admitSponsorMembers(ownerUrl, communeId, on)
  await admitPeopleOfPlaces(ownerUrl, communeId, on)
}

/** A sponsor's member gets the scope once the sponsor stands in the book. */
export async function admitSponsorMembers(
  ownerUrl: string,
  communeId: string,
  on: Day,
): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    for (const member of CAST.filter((one) => one.sponsor !== undefined)) {
      await owner.query('begin')
      await owner.query(`select set_config('app.commune_id', $1, true)`, [communeId])
      const { rowCount } = await owner.query(
        `insert into membership (commune_id, id, person_id, role, sponsor_id, valid_from)
         select p.commune_id, gen_random_uuid(), p.id, 'sponsor_member', s.id, $3::date
         from person p join sponsor s on s.commune_id = p.commune_id and s.name = $4
         where p.commune_id = $1 and p.full_name = $2`,
        [communeId, member.fullName, on, member.sponsor],
      )
      await owner.query('commit')
      if (rowCount !== 1) throw new Error(`No sponsor ${member.sponsor} for ${member.username}`)
    }
  } finally {
    await owner.end()
  }
}

/** A village head, a school's lead or a homeroom teacher gets the scope once the place stands in the book. */
export async function admitPeopleOfPlaces(
  ownerUrl: string,
  communeId: string,
  on: Day,
): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    for (const { place, fullName, role, username } of CAST) {
      if (!place) continue
      const { village, school, schoolClass }: Record<string, string | undefined> = place
      await owner.query('begin')
      await owner.query(`select set_config('app.commune_id', $1, true)`, [communeId])
      const { rowCount } = await owner.query(
        `insert into membership
           (commune_id, id, person_id, role, village_id, school_id, school_class_id, valid_from)
         select p.commune_id, gen_random_uuid(), p.id, $3::role, v.id,
           case when k.id is null then s.id end, k.id, $7::date
         from person p
         left join village v on v.commune_id = $1 and v.name = $4
         left join school s on s.commune_id = $1 and s.name = $5
         left join school_class k on k.commune_id = $1 and k.school_id = s.id and k.name = $6
         where p.commune_id = $1 and p.full_name = $2 and num_nonnulls(v.id, s.id) = 1`,
        [
          ...[communeId, fullName, role, village ?? null, school ?? null],
          ...[schoolClass ?? null, on],
        ],
      )
      await owner.query('commit')
      if (rowCount !== 1) throw new Error(`No place for ${username}`)
    }
  } finally {
    await owner.end()
  }
}
