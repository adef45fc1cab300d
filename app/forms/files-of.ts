const LONGEST_NAME = 500

/** The files of a field that takes several; a field in which none was chosen posts one empty file. */
export async function filesOf(
  form: FormData,
  name: string,
): Promise<{ bytes: Uint8Array; fileName: string }[]> {
  const chosen = form.getAll(name).filter((one) => one instanceof File && one.size > 0) as File[]
  return Promise.all(
    chosen.map(async (file) => ({
      bytes: new Uint8Array(await file.arrayBuffer()),
      fileName: file.name.slice(-LONGEST_NAME),
    })),
  )
}
