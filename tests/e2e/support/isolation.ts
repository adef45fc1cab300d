import { rowsOf } from '@/tests/support/sql'

type Id = { id: string }

/** Of each kind, the matrix asks for one in every state; here for two more, and in the long form for all. */
const OF_EACH_KIND = process.env.LONG === '1' ? 1000 : 2

/** The addresses of this product that name something of one commune, by the ids in its database. */
export async function addressesOf(url: string, prefix: string, ownUnit = ''): Promise<string[]> {
  const ids = (table: string, limit = OF_EACH_KIND) =>
    rowsOf<Id>(
      url,
      `select t.id from ${table} t join commune c on c.id = t.commune_id
       where c.prefix = $1 order by t.id limit ${limit}`,
      [prefix],
    ).then((rows) => rows.map(({ id }) => id))
  const addresses: string[] = []
  const add = (found: string[], ...of: ((id: string) => string)[]) =>
    found.forEach((id) => of.forEach((to) => addresses.push(to(id))))
  add(await ids('child'), (id) => `/children/${id}`)
  const children = (await ids('child')).map((id) => `/payments/new?unit=${ownUnit}&child=${id}`)
  addresses.push(...(ownUnit ? children : []))
  add(
    await ids('sponsor'),
    (id) => `/sponsors/${id}`,
    (id) => `/sponsors/${id}/edit`,
    (id) => `/sponsors/${id}/contacts`,
    (id) => `/payments/new?unit=${id}`,
    (id) => `/api/documents/annex/${id}`,
  )
  add(await ids('sponsor_contact'), (id) => `/sponsors/contacts/${id}`)
  add(await ids('payment'), (id) => `/payments/${id}`)
  add(await ids('support_term'), (id) => `/payments/pledge/${id}`)
  add(await ids('assignment'), (id) => `/assignments/${id}`)
  add(
    await ids('list_import'),
    (id) => `/lists/${id}`,
    (id) => `/lists/${id}/rows?state=new`,
  )
  add(await ids('stored_file'), (id) => `/api/files/${id}`)
  add(await ids('direction'), (id) => `/directions/${id}`)
  add(await ids('review_round'), (id) => `/rounds/${id}`)
  add(await ids('village'), (id) => `/places/villages/${id}`)
  add(await ids('school'), (id) => `/places/schools/${id}`)
  add(await ids('person'), (id) => `/accounts/${id}`)
  return addresses
}

/** Addresses that are sent for rather than opened, since they leave an entry. */
export async function sentForIn(url: string, prefix: string): Promise<string[]> {
  const lists = await rowsOf<Id>(
    url,
    `select l.id from list_import l join commune c on c.id = l.commune_id where c.prefix = $1`,
    [prefix],
  )
  return lists.map(({ id }) => `/lists/${id}/left`)
}

/** What must not be read anywhere in the other commune: children's names and codes, units, people. */
export async function secretsOf(url: string, prefix: string): Promise<string[]> {
  const other = `(select id from commune where prefix <> $1)`
  const rows = await rowsOf<{ word: string }>(
    url,
    `select k.full_name as word from child k join commune c on c.id = k.commune_id
       where c.prefix = $1 and not exists
         (select from child o where o.commune_id in ${other} and o.full_name = k.full_name)
     union select k.code from child k join commune c on c.id = k.commune_id where c.prefix = $1
     union select p.full_name from person p join commune c on c.id = p.commune_id
       where c.prefix = $1
         and not exists (select from person o where o.commune_id in ${other} and o.full_name = p.full_name)
     union select p.code from payment p join commune c on c.id = p.commune_id
       where c.prefix = $1
         and not exists (select from payment o where o.commune_id in ${other} and o.code = p.code)`,
    [prefix],
  )
  return rows.map(({ word }) => word)
}
