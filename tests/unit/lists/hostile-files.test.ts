import { describe, expect, test } from 'vitest'
import { readWorkbook } from '@/lib/lists/file/open-workbook'
import { FILE_REFUSALS } from '@/lib/lists/refusal'
import { wordsIn } from '@/lib/words/words'
import { HOSTILE } from './making/hostile'
import { makeWorkbook } from './making/workbook'

/** Two seconds are the promise; a machine with other work gets the rest. */
const SOON = 2_000

describe('a hostile file', () => {
  test.each(HOSTILE)('%s (%s) is refused: %s', async (_what, name, code, make) => {
    const file = make()
    const started = performance.now()
    const reading = await readWorkbook(file, name)
    expect(reading).toEqual({ ok: false, code })
    expect(performance.now() - started).toBeLessThan(SOON)
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
    const honest = makeWorkbook([
      {
        name: 'S',
        rows: [
          ['STT', 'x'],
          [1, 'y'],
        ],
      },
    ])
    const [bomb] = HOSTILE.filter(([, , code]) => code === 'too_large')
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
