import { createHash } from 'node:crypto'
import { Failure } from './say.mjs'

// Kept as the comment of the migrations' own table, which its owner may always write.
const TABLE = '"_prisma_migrations"'
const LABEL = 'field key print '

/**
 * Refuses to start with another field key than the one this database was filled with: personal
 * numbers would become unreadable and new ones would be written in a second key. The database
 * remembers a print of the key, never the key.
 * @param {string} ownerUrl
 * @param {string} fieldKey
 */
export async function requireSameFieldKey(ownerUrl, fieldKey) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query(`SELECT obj_description('${TABLE}'::regclass) AS note`)
    const note = `${LABEL}${printOf(fieldKey)}`
    if (rows[0].note === note) return
    if (rows[0].note?.startsWith(LABEL)) throw differentKey()
    await client.query(`COMMENT ON TABLE ${TABLE} IS '${note}'`)
  } finally {
    await client.end()
  }
}

/** @param {string} fieldKey */
export function printOf(fieldKey) {
  return createHash('sha256').update(`la-lanh field key ${fieldKey}`).digest('hex').slice(0, 32)
}

function differentKey() {
  return new Failure(
    'Khóa FIELD_KEY không phải khóa đã mã hóa dữ liệu này: trả lại tệp keys.json trong thư mục dữ liệu (hoặc FIELD_KEY) từ bản sao lưu; nếu chỉ là dữ liệu thử, chạy "npm run db:reset".',
    'FIELD_KEY is not the key this data was encrypted with: bring back keys.json (or FIELD_KEY) from a backup; if it is only demo data, run "npm run db:reset".',
  )
}
