import { describe, expect, test, vi } from 'vitest'
import { readWorkbook } from '@/lib/lists/file/open-workbook'
import { FILE_REFUSALS } from '@/lib/lists/refusal'
import { wordsIn } from '@/lib/words/words'
import { HOSTILE } from './making/hostile'
import { makeWorkbook } from './making/workbook'

vi.setConfig({ testTimeout: 60_000 })

/** The promise in milliseconds; on a machine busy with other work, ten times an honest small file. */
const SOON = 2_000
const honest = makeWorkbook([{ name: 'S', rows: [['Họ tên', 'Lớp']] }])

async function timed(file: Buffer, name: string) {
  const started = performance.now()
  const reading = await readWorkbook(file, name)
  return { reading, took: performance.now() - started }
}

describe('a hostile file', () => {
  test.each(HOSTILE)('%s (%s) is refused: %s', async (_what, name, code, make) => {
    const { reading, took } = await timed(make(), name)
    expect(reading).toEqual({ ok: false, code })
    if (took >= SOON) expect(took).toBeLessThan(10 * (await timed(honest, 'b.xlsx')).took)
  })

  test('leaves the process that asked as it was', async () => {
    const bombs = HOSTILE.filter(([, , code]) => code === 'hostile')
      .slice(0, 4)
      .map(([, name, , make]) => ({ name, file: make() }))
    const before = process.memoryUsage().rss
    await Promise.all(bombs.map(({ name, file }) => readWorkbook(file, name)))
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024)
  })

  test('does not keep honest files waiting', async () => {
    const bomb = HOSTILE.find(([what]) => what === 'a million shared texts')
    const asked = [
      readWorkbook(bomb?.[3]() ?? Buffer.alloc(0), 'a.xlsx'),
      readWorkbook(honest, 'b.xlsx'),
      readWorkbook(honest, 'c.xlsx'),
    ]
    const answers = await Promise.all(asked)
    expect(answers.map((answer) => answer.ok)).toEqual([false, true, true])
  })
})

test('every refusal has its sentence in both languages', () => {
  for (const locale of ['vi', 'en'] as const) {
    const sentences = FILE_REFUSALS.map((code) => wordsIn(locale).lists.files[code]())
    expect(new Set(sentences).size).toBe(FILE_REFUSALS.length)
  }
})
