import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isReachable } from '@/scripts/bootstrap/postgres/account.mjs'

const stranger = { uid: 54_321, gid: 54_321 }
const ourselves = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
let folder = ''
let program = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'la-lanh-reach-'))
  chmodSync(folder, 0o755)
  mkdirSync(join(folder, 'bin'), { mode: 0o755 })
  program = join(folder, 'bin/postgres')
  writeFileSync(program, '', { mode: 0o755 })
})

afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true, force: true })
})

test('what everyone may enter and read is reachable', () => {
  expect(isReachable(program, stranger)).toBe(true)
})

test('a private folder anywhere on the way shuts others out, not its owner', () => {
  chmodSync(folder, 0o700)
  expect(isReachable(program, stranger)).toBe(false)
  expect(isReachable(program, ourselves)).toBe(true)
  expect(isReachable(program, null)).toBe(true)
})

test('a program must be readable and executable, a folder may be entered without being listed', () => {
  chmodSync(folder, 0o711)
  expect(isReachable(program, stranger)).toBe(true)
  expect(isReachable(join(folder, 'bin'), stranger)).toBe(true)
  chmodSync(program, 0o744)
  expect(isReachable(program, stranger)).toBe(false)
})

test.runIf(ourselves.uid === 0)('the rights of a group count for its members', () => {
  chownSync(folder, 0, stranger.gid)
  chmodSync(folder, 0o710)
  expect(isReachable(program, stranger)).toBe(true)
})
