import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { csvHead, csvRow } from '@/lib/reports/csv'
import { dictionaryOf } from '@/lib/reports/data-dictionary'
import { zipStream } from '@/lib/reports/file/zip-stream'
import type { ZipPart } from '@/lib/reports/takeout'

test.each([
  [['a', 1, true, null, undefined], 'a,1,true,,\r\n'],
  [['a,b', 'say "hi"', 'two\nlines'], '"a,b","say ""hi""","two\nlines"\r\n'],
  [['=1+1', '-2', '+84', '@x', -2], `'=1+1,'-2,'+84,'@x,-2\r\n`],
  [[{ a: 1 }, ['x']], '"{""a"":1}","[""x""]"\r\n'],
])('%j is the line %j', (values, line) => {
  expect(csvRow(values)).toBe(line)
})

test('Excel is told that it is UTF-8', () => {
  expect(csvHead(['tên']).charCodeAt(0)).toBe(0xfeff)
})

test('the dictionary says of tables and columns what the schema says, and leaves relations out', () => {
  const schema = `
/// Thôn, tổ dân phố
model Village {
  id        String @default(uuid(7)) @db.Uuid
  /// the name of today
  nameKey   String @map("name_key")
  closedOn  DateTime? @map("closed_on") @db.Date
  children  Child[]

  @@map("village")
}
model Child {
  id String
  @@map("child")
}
`
  expect(dictionaryOf(schema)).toEqual([
    { table: 'child', column: '', type: '', required: true, meaning: '' },
    { table: 'child', column: 'id', type: 'String', required: true, meaning: '' },
    { table: 'village', column: '', type: '', required: true, meaning: 'Thôn, tổ dân phố' },
    { table: 'village', column: 'id', type: 'String', required: true, meaning: '' },
    ...[
      { column: 'name_key', type: 'String', required: true, meaning: 'the name of today' },
      { column: 'closed_on', type: 'DateTime', required: false, meaning: '' },
    ].map((line) => ({ table: 'village', ...line })),
  ])
})

describe('a zip that is written while it is read', () => {
  async function* parts(): AsyncGenerator<ZipPart> {
    yield { path: 'dữ liệu/một.txt', content: [Buffer.from('xin '), Buffer.from('chào')] }
    yield { path: 'empty.csv', content: [] }
    yield { path: 'large.bin', content: [Buffer.alloc(3_000_000, 'ab')] }
  }

  test('opens with unzip, names and sums are right', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'takeout-'))
    try {
      const chunks: Uint8Array[] = []
      const archive = zipStream(parts(), (written) => [
        { path: 'manifest.json', content: [Buffer.from(JSON.stringify(written))] },
      ])
      for await (const chunk of archive) chunks.push(chunk)
      const file = join(folder, 'a.zip')
      writeFileSync(file, Buffer.concat(chunks))
      execFileSync('unzip', ['-tq', file])
      execFileSync('unzip', ['-q', file, '-d', folder], {
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      })
      expect(readFileSync(join(folder, 'dữ liệu/một.txt'), 'utf8')).toBe('xin chào')
      const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
        path: string
        sha256: string
      }[]
      expect(manifest.map(({ path }) => path)).toEqual([
        'dữ liệu/một.txt',
        'empty.csv',
        'large.bin',
      ])
      for (const { path, sha256 } of manifest) {
        const bytes = readFileSync(join(folder, path))
        expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('a source that breaks off breaks the archive off', async () => {
    async function* broken(): AsyncGenerator<ZipPart> {
      yield {
        path: 'a',
        content: (function* () {
          yield Buffer.from('x')
          throw new Error('gone')
        })(),
      }
    }
    const read = async () => {
      for await (const chunk of zipStream(broken(), () => []))
        expect(chunk.length).toBeGreaterThan(0)
    }
    await expect(read()).rejects.toThrow('gone')
  })
})
