import type { FileRefusalCode } from '../refusal.ts'

/** Thrown inside the reading process only; outside it a refusal is an answer. */
export class FileRefusal extends Error {
  readonly code: FileRefusalCode

  constructor(code: FileRefusalCode) {
    super(code)
    this.code = code
  }
}
