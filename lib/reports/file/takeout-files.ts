import { wordsIn } from '@/lib/words/words'
import type { Takeout, WrittenPart, ZipPart } from '../takeout'

type Told = { version: string; communeName: string; at: Date; seal: string }

/** What lies in the archive beside the data: how to read it, in both languages, and the manifest. */
export function takeoutFiles(
  { tables, missing }: Pick<Takeout, 'tables' | 'missing'>,
  written: readonly WrittenPart[],
  { version, communeName, at, seal }: Told,
): ZipPart[] {
  const manifest = {
    product: 'la-lanh',
    version,
    commune: communeName,
    takenAt: at.toISOString(),
    sealOfTheRecord: seal,
    tables: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
    files: written,
    missingFiles: missing,
  }
  const text = (path: string, content: string) => ({ path, content: [Buffer.from(content)] })
  return [
    text('DOC-TRUOC.txt', wordsIn('vi').takeout.readMe(communeName).join('\r\n')),
    text('READ-ME.txt', wordsIn('en').takeout.readMe(communeName).join('\r\n')),
    text('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`),
  ]
}
