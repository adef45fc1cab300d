import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { utils, write } from '@e965/xlsx'
import { Client } from 'pg'
import { isSensitive, type LegalGroup } from '@/lib/children/legal-tag'
import { personalIdPlace } from '@/lib/children/personal-id'
import { tagPlace } from '@/lib/children/tag-place'
import { receiveList } from '@/lib/lists/commands/receive-list'
import { contactPlace } from '@/lib/offers/contact-place'
import { searchKey, sortName } from '@/lib/people/full-name'
import { closeDatabase } from '@/lib/platform/db/client'
import { disk } from '@/lib/platform/files/disk'
import { seal as sealFile } from '@/lib/platform/files/sealed'
import { sealJson, unsealJson } from '@/lib/platform/sealed-json'
import { viewerBehind } from '@/lib/platform/gate/session'
import { blindIndex, seal } from '@/lib/platform/secrets'
import { valueOf } from '@/prisma/seed/done'
import { openSessionOf } from '@/tests/rights/sessions'
import { WHOSE, type Canary } from './canary'
import { FIELDS, type Field } from './fields'
import { rowsOf } from './rows'

/**
 * Puts a word of its own into every field of the books of both communes: one for what is of the unit of
 * congan, one for another unit's, one for everything else, one for the other commune. The superuser's
 * hand does not hold to what is written once: checks of the columns hold all the same.
 */
const { SUPERUSER_URL = '', CANARIES = '', LALANH_NOW = '' } = process.env
type Place = (typeof WHOSE)[number]
const LETTERS: Record<Place, string> = {
  congan: 'a',
  'matran.donvi': 'b',
  'far away': 'f',
  'the commune': 'c',
  'the other commune': 'h',
}
const client = new Client({ connectionString: SUPERUSER_URL })
const CHILD: Field = { column: 'child.id', readers: [] }
const sown: Canary[] = []

await client.connect()
await client.query(`set session_replication_role = 'replica'`)
for (const [at, field] of FIELDS.entries()) {
  for (const whose of WHOSE) if (!field.byHand) await sowText(at, field, whose)
}
await sowNumbersAndBirths()
await nameAnew()
await sowTags()
await sowOffers()
await sowVouchers()
await sowPeople()
await sowLogins()
await sowView()
await sowList()
await client.end()
await closeDatabase()
writeFileSync(CANARIES, JSON.stringify(sown))

async function sowText(at: number, field: Field, whose: Place): Promise<void> {
  const { column, written } = field
  const [table = '', name = ''] = column.split('.')
  const word = wordOf(at, whose)
  const value = written?.(`'${word}'`) ?? `'${word}'`
  const update = `update ${table} set ${name} = ${value} where ${rowsOf(field, whose)}`
  // Some words may only stand beside others, as a reason beside a return: then where one stands now.
  const { rowCount } = await client.query(update).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === '23514')) throw error
    return client.query(`${update} and ${name} is not null`)
  })
  if (rowCount) sown.push({ word, field: at, whose })
}

/** A number nobody sees whole, and a day of birth by which the place is known that gives it away. */
async function sowNumbersAndBirths(): Promise<void> {
  const [number, birth] = [fieldOf('child.personal_id_cipher'), fieldOf('child.born_on')]
  for (const [at, whose] of WHOSE.entries()) {
    const { rows } = await client.query<{ commune_id: string; id: string }>(
      `select commune_id, id from child where ${rowsOf(CHILD, whose)} order by id`,
    )
    // Nine digits: six stood by chance in one of the log's ten-digit reference numbers now and then.
    const start = `04977${at}731`
    const born = `2013-02-${27 - at}`
    for (const [nth, { commune_id: communeId, id }] of rows.entries()) {
      const whole = `${start}${100 + nth}`
      const place = personalIdPlace(communeId)
      await client.query(
        `update child set personal_id_cipher = $1, personal_id_index = $2, born_on = $3, born_year = 2013
         where commune_id = $4 and id = $5`,
        [seal(Buffer.from(whole), place), blindIndex(whole, place), born, communeId, id],
      )
    }
    sown.push({ word: start, field: number, whose }, { word: born, field: birth, whose })
    sown.push({ word: `${27 - at}/02/2013`, field: birth, whose })
  }
}

/** What is searched and sorted by is made of the name, here as everywhere. */
async function nameAnew(): Promise<void> {
  const { rows } = await client.query<{ commune_id: string; id: string; full_name: string }>(
    'select commune_id, id, full_name from child',
  )
  for (const { commune_id: communeId, id, full_name: name } of rows) {
    await client.query(
      'update child set search_key = $1, sort_name = $2 where commune_id = $3 and id = $4',
      [searchKey(name), sortName(name), communeId, id],
    )
  }
}

/** What a tag rests on becomes a word, one for the ordinary groups and one for the sensitive. */
async function sowTags(): Promise<void> {
  for (const [at, field] of FIELDS.entries()) {
    if (field.column !== 'legal_tag.sealed') continue
    for (const whose of WHOSE) {
      const { rows } = await client.query<SealedTag>(
        `select commune_id, child_id, id, sealed from legal_tag where ${rowsOf(field, whose)}`,
      )
      const word = wordOf(at, whose)
      let sownHere = 0
      for (const { commune_id: communeId, child_id: childId, id, sealed } of rows) {
        const place = tagPlace(communeId, childId)
        const tag = unsealJson<{ group: LegalGroup }>(sealed, place)
        if (isSensitive(tag.group) !== (field.name === 'sensitive')) continue
        const anew = sealJson({ ...tag, evidence: word }, place)
        await client.query('update legal_tag set sealed = $1 where id = $2', [anew, id])
        sownHere += 1
      }
      if (sownHere > 0) sown.push({ word, field: at, whose })
    }
  }
}

/** Who offers help becomes a word, in every part of it. */
async function sowOffers(): Promise<void> {
  const at = FIELDS.findIndex(({ column }) => column === 'offer_contact.sealed')
  const field = FIELDS[at]
  if (!field) throw new Error('offer_contact.sealed is no field')
  for (const whose of WHOSE) {
    const { rows } = await client.query<{ commune_id: string; offer_id: string; id: string }>(
      `select commune_id, offer_id, id from offer_contact where ${rowsOf(field, whose)}`,
    )
    const word = wordOf(at, whose)
    const contact = { name: word, phone: null, email: `${word}@vidu.vn`, message: word }
    for (const { commune_id: communeId, offer_id: offerId, id } of rows) {
      const sealed = sealJson(contact, contactPlace(communeId, offerId))
      await client.query('update offer_contact set sealed = $1 where id = $2', [sealed, id])
    }
    if (rows.length > 0) sown.push({ word, field: at, whose })
  }
}

type SealedTag = { commune_id: string; child_id: string; id: string; sealed: Uint8Array }

/** Vouchers become papers with a word in them: pictures would have to be read by eye. */
async function sowVouchers(): Promise<void> {
  const kept = await disk()
  for (const [at, field] of FIELDS.entries()) {
    if (field.column !== 'stored_file.sha256') continue
    for (const whose of WHOSE) {
      const { rows } = await client.query<{ id: string; storage_key: string }>(
        `select id, storage_key from stored_file where ${rowsOf(field, whose)}`,
      )
      const word = wordOf(at, whose)
      const bytes = Buffer.from(`%PDF-1.4\n% ${word}\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n`)
      for (const { id, storage_key: key } of rows) {
        await kept.put(key, sealFile(bytes, key))
        await client.query(
          `update stored_file set content_type = 'application/pdf', byte_count = $1, sha256 = $2
           where id = $3`,
          [bytes.length, createHash('sha256').update(bytes).digest(), id],
        )
      }
      if (rows.length > 0) sown.push({ word, field: at, whose })
    }
  }
}

/** Everybody outside the office has a word of the own: such a name is read by its bearer and few others. */
async function sowPeople(): Promise<void> {
  for (const [at, { column, rows = '', byHand, written }] of FIELDS.entries()) {
    if (!byHand || !column.startsWith('person.')) continue
    const { rows: people } = await client.query<{ id: string; username: string }>(
      `select p.id, a.username from person p join account a on a.id = p.account_id
       where p.commune_id = (select id from commune where prefix = 'VA')
         and p.id in (select id from person where ${rows}) order by 2`,
    )
    for (const [nth, { id, username }] of people.entries()) {
      const word = `${wordOf(at, 'the commune').slice(0, -1)}${nth}x`
      const value = written?.(`'${word}'`) ?? `'${word}'`
      await client.query(`update person set ${column.slice(7)} = ${value} where id = $1`, [id])
      sown.push({ word, field: at, whose: username })
    }
  }
}

/** A login nobody walks as, and what one person alone is shown of the own one. */
async function sowLogins(): Promise<void> {
  const [username, own] = [fieldOf('account.username'), 'matran.communications']
  const login = wordOf(username, 'the commune').toLowerCase()
  await client.query(
    `with one as (insert into account (id, username, password_hash, created_at)
       values (gen_random_uuid(), $1, null, $2) returning id)
     insert into person (commune_id, id, account_id, full_name, job_title)
     select c.id, gen_random_uuid(), one.id, 'Người ngoài cuộc', 'Người thử' from commune c, one
     where c.prefix = 'VA'`,
    [login, LALANH_NOW],
  )
  sown.push({ word: login, field: username, whose: 'the commune' })
  sown.push({ word: '$argon2', field: fieldOf('account.password_hash'), whose: 'the commune' })
  const [device, passkey] = [fieldOf('session.device'), fieldOf('passkey.name')]
  await openSessionOf(client, own, LALANH_NOW)
  await client.query(
    `update session set device = $1 where account_id = (select id from account where username = $2)`,
    [wordOf(device, 'the commune'), own],
  )
  sown.push({ word: wordOf(device, 'the commune'), field: device, whose: own })
  await client.query(
    `insert into passkey (id, account_id, credential_id, public_key, counter, transports, name, created_at)
     select gen_random_uuid(), id, 'none', '', 0, '', $1, $2 from account where username = $3`,
    [wordOf(passkey, 'the commune'), LALANH_NOW, own],
  )
  sown.push({ word: wordOf(passkey, 'the commune'), field: passkey, whose: own })
}

/** A filter the officer keeps under a name. */
async function sowView(): Promise<void> {
  const field = fieldOf('saved_view.name')
  const word = wordOf(field, 'the commune')
  await client.query(
    `insert into saved_view (commune_id, id, person_id, list, name, query, place, is_first, created_at)
     select p.commune_id, gen_random_uuid(), p.id, 'children', $1, 'state=waiting', 20, false, $2
     from person p join account a on a.id = p.account_id where a.username = 'canbo'`,
    [word, LALANH_NOW],
  )
  sown.push({ word, field, whose: 'canbo' })
}

/** A list waits for its review: what the office read stands sealed in one column, and in the file. */
async function sowList(): Promise<void> {
  const fields = FIELDS.flatMap(({ column }, at) => (column === 'list_import.reading' ? [at] : []))
  const [name = '', note = ''] = fields.map((field) => wordOf(field, 'the commune'))
  const sheet = utils.aoa_to_sheet([
    ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Thôn', 'Lớp', 'Hoàn cảnh', 'Ghi chú'],
    ['1', `${name} Văn Lành`, '15/03/2014', 'Nam', 'Thôn 1', '6/1', 'Hộ nghèo', note],
    ['2', `${name} Thị Lành`, '16/04/2015', 'Nữ', 'Thôn 1', '5/1', 'Hộ nghèo', note],
  ])
  const book = { SheetNames: ['Danh sách'], Sheets: { 'Danh sách': sheet } }
  const bytes = new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
  const officer = await viewerBehind(await openSessionOf(client, 'canbo', LALANH_NOW))
  if (!officer) throw new Error('canbo has no session')
  const sender = fieldOf('list_sender.name')
  const list = {
    file: { name: 'danh-sach.xlsx', bytes },
    sender: { chosen: '', typed: wordOf(sender, 'the commune') },
  }
  valueOf(await receiveList(officer, list), 'receive a list')
  for (const field of [...fields, sender]) {
    sown.push({ word: wordOf(field, 'the commune'), field, whose: 'the commune' })
  }
}

function wordOf(field: number, whose: Place): string {
  return `Qz${String(field).padStart(3, '0')}${LETTERS[whose]}x`
}

function fieldOf(column: string): number {
  return FIELDS.findIndex((one) => one.column === column)
}
