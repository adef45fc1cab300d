import type { Outcome } from '@/lib/platform/outcome'

/** The demo does only what the product allows: anything but `done` stops the loading with its reason. */
export function valueOf<Value>(outcome: Outcome<Value, string>, what: string): Value {
  if (outcome.kind === 'done') return outcome.value
  throw new Error(`The demo could not ${what}: ${JSON.stringify(outcome)}`)
}
