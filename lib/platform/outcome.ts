/** A field that cannot be taken, named so that the form can point at it. The sentence is in the words. */
export type Issue<Code extends string = string> = { field: string; code: Code }

/** How a command ends. Anything else is thrown, logged and shown with a reference number. */
export type Outcome<Value, Refusal extends string> =
  | { kind: 'done'; value: Value }
  | { kind: 'invalid'; issues: Issue[] }
  | { kind: 'refused'; refusal: Refusal; about?: string[] }

export type Done<Value> = Extract<Outcome<Value, never>, { kind: 'done' }>
export type Refused<Refusal extends string> = Extract<Outcome<never, Refusal>, { kind: 'refused' }>

export function done<Value>(value: Value): Done<Value> {
  return { kind: 'done', value }
}

/**
 * What an act shows to who did it, this once, and nobody keeps: written down with the answer of a form
 * (`submission`) it is nothing.
 */
export class Once<Value> {
  readonly #value: Value

  constructor(value: Value) {
    this.#value = value
  }

  show(): Value {
    return this.#value
  }

  toJSON(): null {
    return null
  }
}

/** `about` names what stands in the way: codes or names the viewer may see, filled into the sentence. */
export function refused<Refusal extends string>(
  refusal: Refusal,
  about?: string[],
): Refused<Refusal> {
  return about ? { kind: 'refused', refusal, about } : { kind: 'refused', refusal }
}
