/** The long side of a picture as it is sent: a paper is readable, and 3G carries it in seconds. */
const LONG_SIDE = 1600
const QUALITY = 0.8
/** The name of a picture that was made small here; what the telephone called it is nobody's business. */
const NAME = 'anh.jpg'

/**
 * The picture upright, small, and without what the camera wrote into it – where and when it was taken.
 * Null when the browser cannot read it.
 */
export async function smallPhoto(file: Blob): Promise<File | null> {
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (!bitmap) return null
  const scale = Math.min(1, LONG_SIDE / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  const pencil = canvas.getContext('2d')
  if (!pencil) return null
  // What is transparent in a picture of a screen is white paper, not black.
  pencil.fillStyle = '#ffffff'
  pencil.fillRect(0, 0, canvas.width, canvas.height)
  pencil.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  const blob = await new Promise<Blob | null>((drawn) =>
    canvas.toBlob(drawn, 'image/jpeg', QUALITY),
  )
  return blob && new File([blob], NAME, { type: 'image/jpeg' })
}

/** A form's pictures made small that were sent off before they were. */
export async function withSmallPhotos(form: FormData): Promise<FormData> {
  const small = new FormData()
  for (const [name, value] of form) {
    const isLarge = value instanceof File && value.size > 0 && value.name !== NAME
    small.append(name, isLarge ? ((await smallPhoto(value)) ?? value) : value)
  }
  return small
}
