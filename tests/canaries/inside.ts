import { gunzipSync } from 'node:zlib'
import { partsOf } from '@/tests/unit/documents/docx-parts'

/** What stands in an answer: its text, and for archives and office files the text of each part. */
export async function insideOf(body: Buffer): Promise<string> {
  if (body.subarray(0, 2).equals(GZIP)) return insideOf(gunzipSync(body))
  if (!body.subarray(0, 4).equals(ZIP)) return body.toString('utf8')
  const parts = [...(await partsOf(body)).entries()]
  return parts.map(([name, text]) => `${name}\n${text}`).join('\n')
}

const ZIP = Buffer.from('PK\u0003\u0004')
const GZIP = Buffer.from([0x1f, 0x8b])
