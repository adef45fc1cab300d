import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeAssignmentTable } from '@/lib/documents/file/assignment-table'
import { writeDecision } from '@/lib/documents/file/decision-document'
import { writeMinutes } from '@/lib/documents/file/minutes-document'
import { writePlanDocument } from '@/lib/documents/file/plan-document'
import { findLibreOffice } from '@/scripts/test/libreoffice.mjs'
import { assigned, draftTable } from './assigned'
import { draftPlan } from './cast'
import { approvedDecision } from './decision'
import { officeMinutes } from './minutes'
import { partsOf } from './docx-parts'

const UNIT = 'Trường THPT Trần Phú - Việt An'
const CODES = assigned.map(({ childCode }) => childCode)
const OWN_CODES = assigned
  .filter(({ sponsorName }) => sponsorName === UNIT)
  .map(({ childCode }) => childCode)

/** Every kind of document, and the children's codes it lists. */
async function files(): Promise<Record<string, { file: Buffer; codes: string[] }>> {
  const extract = { version: 'extract', sponsorName: UNIT } as const
  return {
    plan: { file: await writePlanDocument(draftPlan), codes: [] },
    decision: { file: await writeDecision(approvedDecision, 'full'), codes: CODES },
    minutes: { file: await writeMinutes(officeMinutes), codes: ['VA-0031'] },
    village: {
      file: await writeAssignmentTable(draftTable, { version: 'village' }),
      codes: CODES,
    },
    full: { file: await writeAssignmentTable(draftTable, { version: 'full' }), codes: CODES },
    coded: {
      file: await writeAssignmentTable(draftTable, { version: 'coded' }),
      codes: CODES,
    },
    extract: { file: await writeAssignmentTable(draftTable, extract), codes: OWN_CODES },
  }
}

test('every part that a file points to is in it', async () => {
  for (const [name, { file }] of Object.entries(await files())) {
    const parts = await partsOf(file)
    const relations = parts.get('word/_rels/document.xml.rels') ?? ''
    const targets = [...relations.matchAll(/Target="([^"]+)"/g)].map(([, target = '']) => target)
    expect(targets.length, name).toBeGreaterThan(0)
    for (const target of targets) expect([...parts.keys()], name).toContain(`word/${target}`)
  }
})

// Only the long run starts an office program; it has to be there then, and says how to get it.
if (process.env.LONG === '1') {
  test(
    'LibreOffice opens every document, prints it and reads its rows',
    { timeout: 180_000 },
    async () => {
      const program = findLibreOffice()
      if (!program) {
        throw new Error('LibreOffice is not installed: apt-get install libreoffice-writer-nogui')
      }
      const folder = mkdtempSync(join(tmpdir(), 'documents-'))
      const own = `-env:UserInstallation=file://${join(folder, 'profile')}`
      const written = await files()
      const convert = (kind: string) => {
        const paths = Object.keys(written).map((name) => join(folder, `${name}.docx`))
        const order = ['--headless', own, '--convert-to', kind, '--outdir', folder, ...paths]
        execFileSync(program, order, { stdio: 'ignore' })
      }
      try {
        for (const [name, { file }] of Object.entries(written)) {
          writeFileSync(join(folder, `${name}.docx`), file)
        }
        convert('pdf')
        convert('txt:Text (encoded):UTF8')
        for (const [name, { codes }] of Object.entries(written)) {
          const printed = readFileSync(join(folder, `${name}.pdf`))
          expect(printed.subarray(0, 5).toString(), name).toBe('%PDF-')
          const text = readFileSync(join(folder, `${name}.txt`), 'utf8')
          expect((text.match(/VA-\d{4}/g) ?? []).sort(), name).toEqual([...codes].sort())
        }
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  )
}
