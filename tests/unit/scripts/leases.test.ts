import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { alone } from '@/scripts/bootstrap/alone.mjs'
import { countLeases, takeLease } from '@/scripts/bootstrap/leases.mjs'

// Larger than any process number a system hands out.
const NOBODY = 2 ** 30
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'la-lanh-leases-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('each user counts until it gives up', () => {
  const first = takeLease(folder)
  const second = takeLease(folder)
  expect(countLeases(folder)).toBe(2)
  first.giveUp()
  expect(countLeases(folder)).toBe(1)
  second.giveUp()
  expect(countLeases(folder)).toBe(0)
})

test('a killed user, and one whose number another process has now, count for nothing', () => {
  writeFileSync(join(folder, `${NOBODY}.1`), `${NOBODY}@1`)
  writeFileSync(join(folder, `${process.pid}.9`), `${process.pid}@1`)
  expect(countLeases(folder)).toBe(0)
  expect(readdirSync(folder)).toEqual([])
})

test('what is done alone is done one after the other', async () => {
  const lock = join(folder, 'lock')
  const seen: string[] = []
  const work = (name: string) =>
    alone(lock, async () => {
      seen.push(`${name} begins`)
      await sleep(20)
      seen.push(`${name} ends`)
    })
  await Promise.all([work('a'), work('b')])
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  expect(existsSync(lock)).toBe(false)
})

test('the lock of a killed process is cleared, of a living one respected', async () => {
  const lock = join(folder, 'lock')
  writeFileSync(lock, `${NOBODY}@1`)
  expect(await alone(lock, () => Promise.resolve('done'))).toBe('done')

  const held = alone(lock, () => sleep(400))
  await sleep(20)
  await expect(alone(lock, () => Promise.resolve(), { patienceMs: 150 })).rejects.toThrow(
    String(process.pid),
  )
  await held
})

test('a failure gives the lock back', async () => {
  const lock = join(folder, 'lock')
  await expect(alone(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(readdirSync(folder)).toEqual([])
})
