/** A column of a table with what it means, as the schema says it. */
export type DictionaryLine = {
  table: string
  column: string
  type: string
  required: boolean
  meaning: string
}

/**
 * The data dictionary (từ điển dữ liệu) out of the schema's own comments: what stands over a model
 * belongs to the table, what stands over a field to its column. Relations are no columns.
 */
export function dictionaryOf(schema: string): DictionaryLine[] {
  const models = [...schema.matchAll(/((?:^\/\/\/.*\n)*)^model (\w+) \{\n([\s\S]*?)^\}/gm)]
  const names = new Set(models.map(([, , name = '']) => name))
  return models
    .flatMap(([, above = '', name = '', body = '']) => {
      const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? name
      const whole = { table, column: '', type: '', required: true, meaning: saidIn(above) }
      return [whole, ...columnsIn(body, table, names)]
    })
    .sort((a, b) => (a.table === b.table ? 0 : a.table < b.table ? -1 : 1))
}

function columnsIn(body: string, table: string, models: ReadonlySet<string>): DictionaryLine[] {
  const lines: DictionaryLine[] = []
  let above = ''
  for (const line of body.split('\n')) {
    if (/^\s*\/\/\//.test(line)) {
      above += `${line}\n`
      continue
    }
    const [, field, type, sign] = /^\s+(\w+)\s+(\w+)(\?|\[\])?/.exec(line) ?? []
    if (field && type && !models.has(type)) {
      const column = /@map\("(\w+)"\)/.exec(line)?.[1] ?? field
      lines.push({
        table,
        column,
        type: sign === '[]' ? `${type}[]` : type,
        required: sign !== '?',
        meaning: saidIn(above),
      })
    }
    above = ''
  }
  return lines
}

function saidIn(comments: string): string {
  return comments
    .split('\n')
    .map((line) => line.replace(/^\s*\/\/\/\s?/, '').trim())
    .filter((line) => line !== '')
    .join(' ')
}
