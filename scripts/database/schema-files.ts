import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface SchemaFile {
  path: string
  content: string
}

/** The schema's files in a folder, by name; an absent folder is an empty schema. */
export function readSchemaFiles(folder: string): SchemaFile[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: name, content: readFileSync(join(folder, name), 'utf8') }))
}

/** One fingerprint for a whole schema: equal exactly when names and contents are. */
export function fingerprintOf(files: readonly SchemaFile[]): string {
  const hash = createHash('sha256')
  for (const { path, content } of files) hash.update(JSON.stringify([path, content]))
  return hash.digest('hex')
}
