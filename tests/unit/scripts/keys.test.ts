import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readKeys } from '@/scripts/bootstrap/keys.mjs'

let dataDir = ''

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'la-lanh-keys-'))
})

afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true })
})

test('keys are made once, for the owner only, and stay', () => {
  const made = readKeys(dataDir, {})
  expect(Buffer.from(made.fieldKey, 'base64')).toHaveLength(32)
  expect(new Set(Object.values(made)).size).toBe(3)
  expect(statSync(join(dataDir, 'keys.json')).mode & 0o777).toBe(0o600)
  expect(readKeys(dataDir, {})).toEqual(made)
})

test('the environment wins and is not written down', () => {
  const made = readKeys(dataDir, {})
  const fieldKey = Buffer.alloc(32, 1).toString('base64')
  expect(readKeys(dataDir, { FIELD_KEY: fieldKey }).fieldKey).toBe(fieldKey)
  expect(readFileSync(join(dataDir, 'keys.json'), 'utf8')).toContain(made.fieldKey)
})

test('a key added in a later version joins the old ones', () => {
  writeFileSync(join(dataDir, 'keys.json'), JSON.stringify({ fieldKey: 'x'.repeat(43) }))
  expect(readKeys(dataDir, {}).fieldKey).toBe('x'.repeat(43))
  expect(
    Object.keys(JSON.parse(readFileSync(join(dataDir, 'keys.json'), 'utf8')) as object),
  ).toHaveLength(3)
})

test.each([
  ['SESSION_SECRET', 'short'],
  ['FIELD_KEY', 'c2hvcnQ='],
  ['NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', 'c2hvcnQ='],
])('a weak %s is refused by its name', (name, value) => {
  expect(() => readKeys(dataDir, { [name]: value })).toThrow(name)
})

test('a damaged file is never replaced by new keys', () => {
  writeFileSync(join(dataDir, 'keys.json'), '{"fieldKey":')
  expect(() => readKeys(dataDir, {})).toThrow('keys.json')
  expect(readFileSync(join(dataDir, 'keys.json'), 'utf8')).toBe('{"fieldKey":')
})
