/** What a kept file is for: chứng từ, bản quét, ảnh, danh sách. */
export type StoredKind = 'voucher' | 'scan' | 'photo' | 'list'

/** Why a file is not taken. The sentences are in `words.files.refusals`. */
export type FileRefusal =
  | 'file_empty'
  | 'file_too_big'
  | 'file_kind_not_taken'
  | 'picture_too_large'
  | 'file_damaged'

/** A file as it will be kept: what it is by its content, never by its name. */
export type KeptContent = { bytes: Uint8Array; contentType: string; extension: string }
