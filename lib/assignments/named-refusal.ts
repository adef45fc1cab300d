/** What the rules say of one line of a list; null when nothing is against it. */
export type Judgement<Refusal extends string> = {
  code: string | undefined
  refusal: Refusal | null
}

/**
 * A list is taken whole or not at all: the first thing in the way, and the codes of every child it
 * stands in the way of, so that the person can put them all right at once.
 */
export function firstRefusal<Refusal extends string>(
  judgements: readonly Judgement<Refusal>[],
): { refusal: Refusal; codes: string[] } | null {
  const refusal = judgements.find((one) => one.refusal !== null)?.refusal
  if (!refusal) return null
  const codes = judgements.flatMap((one) => (one.refusal === refusal ? (one.code ?? []) : []))
  return { refusal, codes: [...new Set(codes)] }
}
