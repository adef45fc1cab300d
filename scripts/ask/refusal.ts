/** Why a question gets no answer: a stable code and the sentence for people. */
export class AskRefusal extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
