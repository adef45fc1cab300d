import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { recordPayment } from '@/lib/payments/commands/record-payment'
import { inCommune } from '@/lib/platform/db/transaction'
import { readStoredFile } from '@/lib/platform/files/read-file'
import { storeFile } from '@/lib/platform/files/store-file'
import { readAsSuperuser, testDatabase } from '@/tests/support/database'
import { PDF, photograph, PROGRAM } from '@/tests/support/pictures'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'
import { given } from '@/tests/integration/payments/given'

let cast: SponsoredChildren
const at = new Date('2026-11-20T02:30:00Z')

beforeAll(async () => {
  cast = await foundSponsoredChildren()
})

function keep(viewer: Viewer, kind: 'voucher' | 'list', bytes: Uint8Array, fileName = 'a.jpg') {
  return inCommune(viewer, (tx) => storeFile(tx, { viewer, kind, bytes, fileName, at }))
}

function onDisk(): string[] {
  const folder = join(testDatabase().filesDir, cast.officer.communeId)
  return existsSync(folder) ? readdirSync(folder) : []
}

const rowsOf = (id: string) =>
  readAsSuperuser<{ storage_key: string; sha256: Buffer; byte_count: number; file_name: string }>(
    'select storage_key, sha256, byte_count, file_name from stored_file where id = $1',
    [id],
  )

describe('keeping', () => {
  test('under a random key of 128 bits, sealed, and readable as it was', async () => {
    const stored = await keep(cast.officer, 'voucher', PDF, 'biên nhận.exe')
    const id = stored.kind === 'stored' ? stored.id : ''
    const [row] = await rowsOf(id)
    expect(row?.storage_key).toMatch(/^[0-9a-f-]{36}\/[0-9a-f]{32}$/)
    expect(row).toMatchObject({ byte_count: PDF.length, file_name: 'biên nhận.pdf' })
    const sealed = readFileSync(join(testDatabase().filesDir, row?.storage_key ?? ''))
    expect(sealed.includes('%PDF')).toBe(false)
    const read = await readStoredFile(cast.officer, id)
    expect(read && Buffer.from(read.bytes).equals(PDF)).toBe(true)
  })

  test('a refused file leaves neither row nor file', async () => {
    const before = [onDisk().length, (await readAsSuperuser('select id from stored_file')).length]
    expect(await keep(cast.officer, 'voucher', PROGRAM)).toEqual({
      kind: 'refused',
      refusal: 'file_kind_not_taken',
    })
    const after = [onDisk().length, (await readAsSuperuser('select id from stored_file')).length]
    expect(after).toEqual(before)
  })

  test('when the transaction comes to nothing, the file goes too', async () => {
    const before = onDisk()
    const work = inCommune(cast.officer, async (tx) => {
      await storeFile(tx, { viewer: cast.officer, kind: 'voucher', bytes: PDF, fileName: 'a', at })
      expect(onDisk()).toHaveLength(before.length + 1)
      throw new Error('changed my mind')
    })
    await expect(work).rejects.toThrow('changed my mind')
    expect(onDisk()).toEqual(before)
  })

  test('when the database refuses the commit, the file goes too', async () => {
    const before = onDisk()
    const { communeId, personId } = cast.officer
    const work = inCommune(cast.officer, async (tx) => {
      await storeFile(tx, { viewer: cast.officer, kind: 'voucher', bytes: PDF, fileName: 'a', at })
      await tx.payment.create({
        data: {
          ...{ communeId, code: 'WITHOUT-PARTS', sponsorId: cast.police, form: 'cash' },
          ...{ amountVnd: 1n, recipientName: 'A', witnessName: 'B', witnessTitle: 'C' },
          ...{ givenOn: at, recordedBy: personId, recordedAt: at },
        },
      })
    })
    await expect(work).rejects.toThrow()
    expect(onDisk()).toEqual(before)
  })

  test('a file that was tampered with is not handed out', async () => {
    const stored = await keep(cast.officer, 'voucher', PDF)
    const id = stored.kind === 'stored' ? stored.id : ''
    const [row] = await rowsOf(id)
    const path = join(testDatabase().filesDir, row?.storage_key ?? '')
    const { writeFileSync } = await import('node:fs')
    const bytes = readFileSync(path)
    bytes[20] = (bytes[20] ?? 0) ^ 1
    writeFileSync(path, bytes)
    await expect(readStoredFile(cast.officer, id)).rejects.toThrow()
  })
})

describe('who may open it', () => {
  const seenBy = async (id: string) => {
    const { officer, leader, auditor, administrator, member, otherOfficer } = cast
    const everyone = { officer, leader, auditor, administrator, member, otherOfficer }
    const seen: string[] = []
    for (const [name, viewer] of Object.entries(everyone)) {
      if (await readStoredFile(viewer, id)) seen.push(name)
    }
    return seen
  }

  test('what belongs to nothing yet: its sender alone', async () => {
    const stored = await keep(cast.member, 'voucher', PDF)
    expect(await seenBy(stored.kind === 'stored' ? stored.id : '')).toEqual(['member'])
  })

  test('a voucher: the commune’s roles; a unit’s member the own pictures alone; nobody else', async () => {
    const voucherOf = async (viewer: Viewer, change: Record<string, unknown>) => {
      const voucher = { bytes: await photograph(60, 40), fileName: 'a.jpg' }
      await recordPayment(viewer, given(cast, { voucher, ...change }))
      const [row] = await readAsSuperuser<{ id: string }>(
        'select voucher_file_id as id from payment order by code desc limit 1',
      )
      return row?.id ?? ''
    }
    const offices = await voucherOf(cast.officer, {})
    expect(await seenBy(offices)).toEqual(['officer', 'leader', 'auditor'])
    const own = await voucherOf(cast.member, {})
    expect(await seenBy(own)).toEqual(['officer', 'leader', 'auditor', 'member'])
    const parts = [{ childId: cast.chi.childId, quarter: '2026-Q4' }]
    const women = await voucherOf(cast.officer, { sponsorId: cast.women, parts })
    expect(await seenBy(women)).toEqual(['officer', 'leader', 'auditor'])
    const traces = await readAsSuperuser<{ person_id: string }>(
      `select person_id from trace where via = 'file' and child_id = $1`,
      [cast.chi.childId],
    )
    expect(traces).toHaveLength(3)
  })

  test('a list: whoever reads lists', async () => {
    const stored = await keep(
      cast.officer,
      'list',
      new TextEncoder().encode('STT;Họ tên\n'),
      'a.csv',
    )
    const fileId = stored.kind === 'stored' ? stored.id : ''
    const { communeId, personId } = cast.officer
    await inCommune(cast.officer, (tx) =>
      tx.listImport.create({
        data: {
          ...{ communeId, kind: 'children', fileId, reading: new Uint8Array([1]) },
          ...{ receivedBy: personId, receivedAt: at },
        },
      }),
    )
    expect(await seenBy(fileId)).toEqual(['officer'])
  })

  test('anything that is no id is no file', async () => {
    for (const id of ['', '../../etc/passwd', crypto.randomUUID()]) {
      expect(await readStoredFile(cast.officer, id)).toBeNull()
    }
  })
})
