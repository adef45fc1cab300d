/** The longest message in the widest spelling, several times over; a browser always announces how long its form is. */
const MOST_BYTES = 64 * 1024

/**
 * A form of the public page, where anybody may send anything: null before a byte of it is read when it
 * does not say how long it is or is longer than any such form, and when it is no form at all.
 */
export async function readSmallForm(request: Request): Promise<FormData | null> {
  const length = request.headers.get('content-length')
  if (length === null || !(Number(length) <= MOST_BYTES)) return null
  return request.formData().catch(() => null)
}
