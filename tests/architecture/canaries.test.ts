import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FIELDS, PLAIN } from '@/tests/canaries/fields'

const SCHEMA = join(import.meta.dirname, '../../prisma/schema')
const schema = readdirSync(SCHEMA)
  .map((file) => readFileSync(join(SCHEMA, file), 'utf8'))
  .join('\n')

describe('words of the books', () => {
  const told = [...PLAIN, ...FIELDS.map(({ column }) => column)]

  test('every column that can hold a word says who may read it', () => {
    const columns = wordsIn(schema)
    expect(columns.length).toBeGreaterThan(80)
    expect(
      columns
        .filter((column) => !told.includes(column))
        .map((column) => `tests/canaries/fields.ts: who may read ${column}?`),
    ).toEqual([])
  })

  test('nothing is told of a column that is no longer there', () => {
    const columns = [...wordsIn(schema), 'child.born_on']
    expect(told.filter((column) => !columns.includes(column))).toEqual([])
  })

  test('a column is either somebody’s or says nothing about anybody', () => {
    expect(FIELDS.filter(({ column }) => PLAIN.includes(column))).toEqual([])
  })
})

describe('the law itself', () => {
  test('finds text, data and bytes under their names in the database, and no identifiers', () => {
    const written = `model A {
      id       String  @id @db.Uuid
      fullName String? @map("full_name")
      tags     String[]
      answer   Json?
      sealed   Bytes   @map("sealed_bytes")
      bornOn   DateTime @map("born_on") @db.Date
      b        B       @relation("x")
      @@map("a_table")
    }`
    const found = ['a_table.full_name', 'a_table.tags', 'a_table.answer', 'a_table.sealed_bytes']
    expect(wordsIn(written)).toEqual(found)
  })
})

/** `child.full_name`: every column of the schema that can hold words, whatever they say. */
function wordsIn(text: string): string[] {
  return [...text.matchAll(/^model (\w+) \{([\s\S]*?)^\s*\}/gm)].flatMap(([, model, body = '']) => {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? model
    const fields = body.matchAll(/^\s+(\w+)\s+(?:String|Json|Bytes)(?:\[\]|\?)?(?:[ \t]+(.*))?$/gm)
    return [...fields]
      .filter(([, , rest = '']) => !rest.includes('@db.Uuid'))
      .map(([, name, rest = '']) => `${table}.${/@map\("(\w+)"\)/.exec(rest)?.[1] ?? name}`)
  })
}
