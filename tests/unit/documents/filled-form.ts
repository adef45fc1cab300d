import { writeRoundForm, type RoundForm } from '@/lib/documents/file/round-form'
import { storedZip } from '@/lib/lists/file/zip-writer'
import { partsOf } from './docx-parts'

export const FORM_SHEET = 'xl/worksheets/sheet1.xml'

/** The form as somebody filled it in: texts put into its own empty cells, nothing else touched. */
export async function filledIn(form: RoundForm, cells: Record<string, string>): Promise<Buffer> {
  const parts = await partsOf(Buffer.from(writeRoundForm(form)))
  let xml = parts.get(FORM_SHEET) ?? ''
  for (const [at, value] of Object.entries(cells)) {
    const empty = new RegExp(`<c r="${at}" s="(\\d+)"/>`)
    if (!empty.test(xml)) throw new Error(`${at} is no cell to fill in`)
    xml = xml.replace(
      empty,
      (_, style: string) => `<c r="${at}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`,
    )
  }
  parts.set(FORM_SHEET, xml)
  return storedZip([...parts].map(([name, text]) => [name, Buffer.from(text)] as const))
}
