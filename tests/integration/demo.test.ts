import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { choosePasswords } from '@/prisma/seed/accounts-file'
import { loadDemo, wantsDemo, wasDemoCutOff } from '@/scripts/bootstrap/demo.mjs'
import { readAsSuperuser, testDatabase } from '@/tests/support/database'

const { appUrl, ownerUrl, superuserUrl, filesDir } = testDatabase()
const dataDir = mkdtempSync(join(tmpdir(), 'la-lanh-demo-'))
const embedded = { embedded: true, superuserUrl, ownerUrl }
const external = { embedded: false, superuserUrl: null, ownerUrl }

afterAll(() => {
  rmSync(dataDir, { recursive: true, force: true })
})

test('an empty database gets the demo: the embedded one unless DEMO=0, an external one only with DEMO=1', async () => {
  const wishes = [undefined, '', '0', '1']
  const into = (database: typeof embedded | typeof external) =>
    Promise.all(wishes.map((wish) => wantsDemo(database, wish)))
  expect(await into(embedded)).toEqual([true, true, false, true])
  expect(await into(external)).toEqual([false, false, false, true])
  await expect(wantsDemo(embedded, 'yes')).rejects.toThrow('DEMO')
})

test('the demo stands after step 4, with children still waiting', async () => {
  const DEMO_PASSWORD = 'mot-mat-khau-cho-tat-ca'
  await loadDemo(dataDir, {
    ...process.env,
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
    DATA_DIR: dataDir,
    FILES_DIR: filesDir,
    LALANH_NOW: undefined,
    DEMO_PASSWORD,
  })
  expect(wasDemoCutOff(dataDir)).toBe(false)

  const file = join(dataDir, 'demo-accounts.json')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const account = (username: string, role: string, commune = 'Việt An', scope = commune) => {
    return { username, password: DEMO_PASSWORD, role, commune, scope }
  }
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([
    account('canbo', 'officer'),
    account('truongphong', 'office_head'),
    account('lanhdao', 'leader'),
    account('congan', 'sponsor_member', 'Việt An', 'Công an xã'),
    account('quantri', 'administrator'),
    account('giamsat', 'auditor'),
    account('hieutruong', 'school_lead', 'Việt An', 'Trường TH Quế Thọ'),
    account('gvcn', 'homeroom_teacher', 'Việt An', '2A, Trường TH Quế Thọ'),
    account('truongthon', 'village_head', 'Việt An', 'Thôn Hội Lâm'),
    account('mattran', 'front_officer'),
    account('canbo.khac', 'officer', 'Hiệp Sơn'),
  ])

  const communes = await readAsSuperuser<Record<string, unknown>>(
    `select c.name, count(*)::int as children,
            count(*) filter (where exists (
              select 1 from support_term t
               where t.commune_id = k.commune_id and t.child_id = k.id))::int as supported,
            (select count(*)::int from payment p where p.commune_id = c.id) as payments
       from commune c join child k on k.commune_id = c.id
       join acceptance a on a.commune_id = c.id and a.child_id = k.id group by c.id, c.name order by c.name desc`,
  )
  const [vietAn, hiepSon] = communes
  expect(vietAn).toMatchObject({ name: 'Việt An', children: 75 })
  expect(vietAn?.supported).toBeGreaterThan(33)
  expect(vietAn?.supported).toBeLessThan(75)
  expect(vietAn?.payments).toBeGreaterThan(0)
  expect(hiepSon?.children).toBeGreaterThan(0)
})

test('where somebody has an account already, the demo is never loaded', async () => {
  expect(await wantsDemo(embedded, undefined)).toBe(false)
  expect(await wantsDemo(embedded, '1')).toBe(false)
  expect(await wantsDemo(external, '1')).toBe(false)
})

test('without DEMO_PASSWORD every account has a password of its own, another one each time', () => {
  const [first, second] = [choosePasswords(undefined), choosePasswords(undefined)]
  expect(new Set([...first.values(), ...second.values()]).size).toBe(22)
})
