/** A table of the archive and how many rows of it went out. */
export type TakenTable = { name: string; rows: number }

/** A file on its way into the archive. */
export type ZipPart = { path: string; content: AsyncIterable<Uint8Array> | Iterable<Uint8Array> }

/** A file as it lies in the archive. */
export type WrittenPart = { path: string; bytes: number; sha256: string }

/** Everything a commune owns, on its way out; what was counted is complete once the parts are read. */
export type Takeout = {
  readonly tables: readonly TakenTable[]
  /** files whose bytes are gone */
  readonly missing: readonly string[]
  readonly parts: AsyncIterable<ZipPart>
  close(): Promise<void>
}

/** Why the commune's data is not handed out (lý do từ chối). */
export type TakeoutRefusal = 'wrong_password' | 'wait'

/** When everything was last taken away, and by whom. */
export type LastTakeout = { at: Date; by: string }
