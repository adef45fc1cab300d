import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { columnOf, day } from '@/lib/calendar/day'
import { inCommune } from '@/lib/platform/db/transaction'
import { storeFile } from '@/lib/platform/files/store-file'
import { personalIdIndex, sealPersonalId } from '@/lib/platform/personal-id-secret'
import { takeOut } from '@/lib/reports/commands/take-out'
import { zipStream } from '@/lib/reports/file/zip-stream'
import { takeoutFiles } from '@/lib/reports/file/takeout-files'
import { findLastTakeout, openTakeout } from '@/lib/reports/takeout-queries'
import { CHILDREN, openOffice, sample, takeIn } from '@/tests/integration/lists/take-in'
import { readAsSuperuser, testDatabase } from '@/tests/support/database'

const PASSWORD = 'only-for-tests'
const ID = '048215001234'
const CANARY = 'Canary Của Xã Khác'
const typed = (password: string) => ({ password, address: '127.0.0.1' })

let administrator: Viewer
let officer: Viewer
let leader: Viewer
let stranger: Viewer

beforeAll(async () => {
  const signIn = await openOffice()
  administrator = await signIn('quantri')
  officer = await signIn('canbo')
  leader = await signIn('lanhdao')
  stranger = await signIn('canbo.khac')
  expect(await takeIn(officer, sample(CHILDREN))).toMatchObject({ kind: 'done' })
  await inCommune(officer, (tx) =>
    tx.child.updateMany({
      where: { code: 'VA-0001' },
      data: {
        personalIdCipher: sealPersonalId(officer.communeId, ID),
        personalIdIndex: personalIdIndex(officer.communeId, ID),
        note: '=HYPERLINK("x")',
      },
    }),
  )
  // Whatever the other commune has must not be inside: a child, a unit, a file.
  await inCommune(stranger, async (tx) => {
    const by = { communeId: stranger.communeId, createdBy: stranger.personId }
    const at = new Date('2026-10-01Z')
    await tx.child.create({
      data: {
        ...{ ...by, code: 'HS-0001', fullName: CANARY, searchKey: 'canary', sortName: CANARY },
        bornOn: columnOf(day('2015-01-01')),
        bornYear: 2015,
        createdAt: at,
      },
    })
    await tx.sponsor.create({
      data: { ...by, name: CANARY, nameKey: 'canary', kind: 'group', createdAt: at },
    })
    const file = { name: `${CANARY}.csv`, bytes: Buffer.from(`${CANARY}\n`) }
    await storeFile(tx, {
      ...{ viewer: stranger, kind: 'list', bytes: file.bytes, fileName: file.name, at },
    })
  })
})

type Manifest = {
  tables: Record<string, number>
  files: { path: string; bytes: number; sha256: string }[]
  missingFiles: string[]
}

/** The archive as it comes out, unpacked by unzip into a folder of this test. */
async function unpacked(): Promise<string> {
  const takeout = await openTakeout(administrator)
  const told = { version: '1', communeName: 'Việt An', at: new Date(0), seal: 'ab' }
  const chunks: Uint8Array[] = []
  const archive = zipStream(takeout.parts, (written) => takeoutFiles(takeout, written, told))
  for await (const chunk of archive) chunks.push(chunk)
  await takeout.close()
  const folder = join(testDatabase().filesDir, 'unpacked')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'all.zip')
  writeFileSync(file, Buffer.concat(chunks))
  execFileSync('unzip', ['-tq', file])
  execFileSync('unzip', ['-qo', file, '-d', folder], {
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  return folder
}

test('everything is inside, as many rows as the database has, and nothing of another commune', async () => {
  const folder = await unpacked()
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
  const tables = await readAsSuperuser<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'commune_id'
     where n.nspname = 'public' and c.relkind = 'r'
       and has_table_privilege('lalanh_app', c.oid, 'select') order by 1`,
  )
  expect(Object.keys(manifest.tables).sort()).toEqual(
    [...tables.map(({ name }) => name), 'commune'].sort(),
  )
  expect(tables.length).toBeGreaterThan(25)
  for (const { name } of tables) {
    const [count] = await readAsSuperuser<{ n: number }>(
      `select count(*)::int as n from ${name} where commune_id = $1`,
      [administrator.communeId],
    )
    expect(`${name} ${manifest.tables[name]}`).toBe(`${name} ${count?.n}`)
    const jsonl = readFileSync(join(folder, `data/${name}.jsonl`), 'utf8')
    expect(jsonl.split('\n').length - 1).toBe(count?.n)
  }
  for (const { path, sha256, bytes } of manifest.files) {
    const content = readFileSync(join(folder, path))
    expect(content.length).toBe(bytes)
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
    expect(content.includes(CANARY), path).toBe(false)
    expect(content.includes(stranger.communeId), path).toBe(false)
  }
})

test('what was closed is open: personal IDs, the reading of lists, the files as they were sent', async () => {
  const folder = await unpacked()
  const children = readFileSync(join(folder, 'data/child.csv'), 'utf8')
  expect(children.charCodeAt(0)).toBe(0xfeff)
  expect(children).toContain(ID)
  expect(children).toContain(`"'=HYPERLINK(""x"")"`)
  expect(readFileSync(join(folder, 'data/child.jsonl'), 'utf8')).toContain(ID)
  const lists = readFileSync(join(folder, 'data/list_import.jsonl'), 'utf8').trim()
  expect((JSON.parse(lists) as { reading: object }).reading).toHaveProperty('list')
  const [file] = await readAsSuperuser<{ id: string; file_name: string }>(
    'select id, file_name from stored_file where commune_id = $1',
    [administrator.communeId],
  )
  const sent = readFileSync(join(folder, `files/${file?.id}/${file?.file_name}`))
  expect(sent.equals(Buffer.from(sample(CHILDREN).bytes))).toBe(true)
  const dictionary = readFileSync(join(folder, 'dictionary.csv'), 'utf8')
  expect(dictionary).toContain('village,,,true,"Thôn, tổ dân phố"')
})

test('it is a line of the record, a trace for every child, and the leader is told', async () => {
  expect(await findLastTakeout(leader)).toBeNull()
  const outcome = await takeOut(administrator, typed(PASSWORD))
  expect(outcome).toMatchObject({ kind: 'done' })
  const [counted] = await readAsSuperuser<{ children: number; traced: number }>(
    `select (select count(*)::int from child where commune_id = $1) as children,
       (select count(distinct child_id)::int from trace where commune_id = $1 and via = 'export'
          and person_id = $2) as traced`,
    [administrator.communeId, administrator.personId],
  )
  expect(counted?.traced).toBe(counted?.children)
  const [line] = await readAsSuperuser<{ act: string; details: object }>(
    'select act, details from entry where commune_id = $1 order by seq desc limit 1',
    [administrator.communeId],
  )
  expect(line).toMatchObject({ act: 'reports/take-out', details: { total: counted?.children } })
  expect(await findLastTakeout(leader)).toMatchObject({ by: administrator.fullName })
  expect(await findLastTakeout(officer)).toBeNull()
})

test('a wrong password takes nothing, and guessing is slowed down', async () => {
  const lines = `select count(*)::int as n from entry where act = 'reports/take-out'`
  const before = await readAsSuperuser(lines)
  const answers: string[] = []
  for (let tries = 0; tries < 8; tries += 1) {
    const outcome = await takeOut(administrator, typed('wrong'))
    if (outcome.kind === 'refused') answers.push(outcome.refusal)
  }
  expect(answers).toHaveLength(8)
  expect(answers[0]).toBe('wrong_password')
  expect(answers.at(-1)).toBe('wait')
  expect(await readAsSuperuser(lines)).toEqual(before)
})

test('nobody but the administrator takes it', async () => {
  for (const viewer of [officer, leader, stranger]) {
    expect(await takeOut(viewer, typed(PASSWORD))).toMatchObject({ refusal: 'forbidden' })
  }
})

test('two at once read the same moment each, and leave no connection behind', async () => {
  const both = await Promise.all([openTakeout(administrator), openTakeout(administrator)])
  for (const takeout of both) {
    for await (const part of takeout.parts) {
      expect(part.path).not.toBe('')
      break
    }
    await takeout.close()
    await takeout.close()
  }
  expect(await findLastTakeout(leader)).not.toBeNull()
})
