import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeAssignmentTable } from '@/lib/documents/file/assignment-table'
import { writePlanDocument } from '@/lib/documents/file/plan-document'
import { draftTable } from './assigned'
import { draftPlan } from './cast'
import { partsOf } from './docx-parts'

const office = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice']
const program = office.find((path) => existsSync(path))

async function files(): Promise<Record<string, Buffer>> {
  return {
    plan: await writePlanDocument(draftPlan),
    full: await writeAssignmentTable(draftTable, { version: 'full' }),
    coded: await writeAssignmentTable(draftTable, { version: 'coded' }),
  }
}

test('every part that a file points to is in it', async () => {
  for (const [name, file] of Object.entries(await files())) {
    const parts = await partsOf(file)
    const relations = parts.get('word/_rels/document.xml.rels') ?? ''
    const targets = [...relations.matchAll(/Target="([^"]+)"/g)].map(([, target = '']) => target)
    expect(targets.length, name).toBeGreaterThan(0)
    for (const target of targets) expect([...parts.keys()], name).toContain(`word/${target}`)
  }
})

// Only the long run starts an office program, and only where there is one: a fresh machine has none.
if (process.env.LONG === '1' && program !== undefined) {
  test('LibreOffice opens every document and prints it', { timeout: 180_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'documents-'))
    try {
      const written = Object.entries(await files()).map(([name, file]) => {
        const path = join(folder, `${name}.docx`)
        writeFileSync(path, file)
        return path
      })
      const own = `-env:UserInstallation=file://${join(folder, 'profile')}`
      const order = ['--headless', own, '--convert-to', 'pdf', '--outdir', folder, ...written]
      execFileSync(program, order, { stdio: 'ignore' })
      for (const path of written) {
        const printed = readFileSync(path.replace(/docx$/, 'pdf'))
        expect(printed.subarray(0, 5).toString()).toBe('%PDF-')
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}
