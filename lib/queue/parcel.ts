/** A file of a form, as it lies in a parcel. */
export type ParcelFile = { field: string; name: string; type: string; bytes: Uint8Array }

/** What one form says: its texts in their order, and its files (gói tin của một biểu mẫu). */
export type Parcel = { texts: [name: string, value: string][]; files: ParcelFile[] }

type Head = {
  texts: Parcel['texts']
  files: { field: string; name: string; type: string; size: number }[]
}

/** Bytes the length of the head takes. */
const LENGTH = 4

/** The form as one run of bytes: the length of its head, the head, and the files behind each other. */
export function pack({ texts, files }: Parcel): Uint8Array<ArrayBuffer> {
  const head: Head = {
    texts,
    files: files.map(({ field, name, type, bytes }) => ({ field, name, type, size: bytes.length })),
  }
  const written = new TextEncoder().encode(JSON.stringify(head))
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, LENGTH + written.length)
  const packed = new Uint8Array(size)
  new DataView(packed.buffer).setUint32(0, written.length)
  packed.set(written, LENGTH)
  let at = LENGTH + written.length
  for (const { bytes } of files) {
    packed.set(bytes, at)
    at += bytes.length
  }
  return packed
}

/** The form again; throws where the bytes are not a whole parcel. */
export function unpack(packed: Uint8Array): Parcel {
  const length = new DataView(packed.buffer, packed.byteOffset, packed.length).getUint32(0)
  const head = JSON.parse(
    new TextDecoder('utf-8', { fatal: true }).decode(packed.subarray(LENGTH, LENGTH + length)),
  ) as Head
  let at = LENGTH + length
  const files = head.files.map(({ field, name, type, size }) => {
    const bytes = new Uint8Array(packed.subarray(at, at + size))
    at += size
    return { field, name, type, bytes }
  })
  if (at !== packed.length) throw new Error('Not a whole parcel')
  return { texts: head.texts, files }
}
