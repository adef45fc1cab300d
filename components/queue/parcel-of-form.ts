import type { Parcel, ParcelFile } from '@/lib/queue/parcel'

/** Fields of the form itself, which the head of an item says already. */
const OWN = /^(\$|formKey$|drawnFor$)/

/** What a form says, ready to be packed: its texts and the files that were chosen. */
export async function parcelOf(form: FormData): Promise<Parcel> {
  const parcel: Parcel = { texts: [], files: [] }
  for (const [field, value] of form) {
    if (OWN.test(field)) continue
    if (typeof value === 'string') parcel.texts.push([field, value])
    else if (value.size > 0) parcel.files.push(await fileOf(field, value))
  }
  return parcel
}

/** Whether anything was typed or chosen: choices that stand there from the beginning say nothing. */
export function saysSomething(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
    if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return false
    if (field.type === 'radio' || field.type === 'checkbox') return false
    return field.type === 'file' ? Boolean(field.files?.length) : field.value !== field.defaultValue
  })
}

/** The texts of a parcel as a form takes them back. */
export function valuesOf({ texts }: Parcel): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {}
  for (const [name, value] of texts) {
    const before = values[name]
    values[name] = before === undefined ? value : [before, value].flat()
  }
  return values
}

async function fileOf(field: string, file: File): Promise<ParcelFile> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { field, name: file.name, type: file.type, bytes }
}
