/** A failure a person can act on: what happened and the next step, in both languages. */
export class Failure extends Error {
  readonly vi: string
  readonly en: string
  readonly detail: string | undefined
  constructor(vi: string, en: string, options?: { cause?: unknown; detail?: string })
}
