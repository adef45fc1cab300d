import { beforeAll, describe, expect, test } from 'vitest'
import { checkChain } from '@/lib/access/commands/check-chain'
import { entryFilterFrom, traceFilterFrom } from '@/lib/access/entry-filter'
import { openChildFile } from '@/lib/children/file-queries'
import { keepVillage } from '@/lib/places/commands/keep-village'
import { recordPledge } from '@/lib/pledges/commands/record-pledge'
import { listEntries } from '@/lib/platform/entries/queries'
import { listTraces } from '@/lib/platform/entries/trace-queries'
import { readAsSuperuser } from '@/tests/support/database'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'

let cast: SponsoredChildren

beforeAll(async () => {
  cast = await foundSponsoredChildren()
})

const list = async (params: Record<string, string> = {}) =>
  listEntries(cast.auditor, entryFilterFrom(params))

describe('looking at the chain', () => {
  test('of an empty record is a line itself, and the next look finds it', async () => {
    expect((await list()).lastCheck).toBeNull()
    expect(await checkChain(cast.auditor, {})).toEqual({
      kind: 'done',
      value: { lines: 0, seal: '', brokenLine: null },
    })
    const second = await checkChain(cast.administrator, {})
    expect(second).toMatchObject({ value: { lines: 1, brokenLine: null } })
    const { lastCheck, lines } = await list()
    expect(lastCheck).toMatchObject({
      lines: 1,
      brokenLine: null,
      person: { fullName: 'Lê Hoàng Anh' },
    })
    expect(lastCheck?.seal).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/)
    expect(lines.find(({ seq }) => seq === 1)?.seal).toBe(lastCheck?.seal)
  })

  test('is for those who read the record', async () => {
    expect(await checkChain(cast.officer, {})).toMatchObject({ refusal: 'forbidden' })
  })
})

describe('the list of acts', () => {
  beforeAll(async () => {
    await keepVillage(cast.administrator, { name: 'Thôn An Lâm' })
    await recordPledge(cast.officer, {
      ...{ termId: cast.an.termId, form: 'cash', rhythm: 'quarterly' },
      ...{ amountVnd: '1tr', from: '01/07/2026' },
    })
  })

  test('tells newest first who did what to whom', async () => {
    const { lines, total, people } = await list({ act: 'places/keep-village' })
    expect(total).toBe(1)
    expect(lines).toMatchObject([
      {
        act: 'places/keep-village',
        subject: 'Thôn An Lâm',
        person: { fullName: 'Lê Hoàng Anh', jobTitle: 'Quản trị hệ thống' },
        details: [{ name: 'name', values: [{ of: null, value: 'Thôn An Lâm' }] }],
      },
    ])
    expect(people.map(({ fullName }) => fullName)).not.toContain('Hồ Thị Liên')
    const all = (await list()).lines.map(({ seq }) => seq)
    expect(all).toEqual([...all].sort((a, b) => b - a))
  })

  test('says units by name and children by code', async () => {
    const { lines } = await list({ act: 'pledges/record' })
    const said = lines[0]?.details.map(({ name, values }) => [name, values[0]?.value])
    expect(said).toEqual([
      ['child', 'VA-0001'],
      ['sponsorId', 'Công an xã'],
      ['form', 'cash'],
      ['rhythm', 'quarterly'],
      ['amountVnd', 1_000_000],
      ['from', '2026-07-01'],
    ])
  })

  test('is narrowed to a person, to days and to one line', async () => {
    const own = await list({ person: cast.administrator.personId })
    expect(new Set(own.lines.map(({ person }) => person?.fullName))).toEqual(
      new Set(['Lê Hoàng Anh']),
    )
    const all = (await list()).total
    expect((await list({ from: '20/11/2026', to: '20/11/2026' })).total).toBe(all)
    expect((await list({ from: '21/11/2026' })).total).toBe(0)
    expect((await list({ to: '19/11/2026' })).total).toBe(0)
    expect((await list({ line: '1' })).lines.map(({ seq }) => seq)).toEqual([1])
  })

  test('shows nothing of the other commune', async () => {
    await readAsSuperuser(
      `insert into entry (commune_id, id, at, act, subject_kind, details)
       values ($1, gen_random_uuid(), '2026-11-20Z', 'places/keep-village', 'village', '{"name": "Thôn Lạ"}')`,
      [cast.otherOfficer.communeId],
    )
    const { lines } = await list()
    expect(JSON.stringify(lines)).not.toContain('Thôn Lạ')
  })
})

describe('the list of opened files', () => {
  test('tells who opened which child’s file, and finds a child by code', async () => {
    await openChildFile(cast.officer, cast.an.childId)
    await openChildFile(cast.leader, cast.binh.childId)
    const all = await listTraces(cast.auditor, traceFilterFrom({}))
    expect(all.lines).toMatchObject([
      { childCode: 'VA-0002', via: 'page', person: { fullName: 'Phạm Quang Vinh' } },
      { childCode: 'VA-0001', via: 'page', person: { fullName: 'Nguyễn Thị Hòa' } },
    ])
    const one = await listTraces(cast.auditor, traceFilterFrom({ child: 'va-0001' }))
    expect(one).toMatchObject({ total: 1, lines: [{ childId: cast.an.childId }] })
    expect(await listTraces(cast.otherOfficer, traceFilterFrom({}))).toMatchObject({ total: 0 })
  })
})
