import type { KeptList } from './list'
import type { ReviewedList } from './reviewed-list'
import { LONG_LIST_ROWS } from './writing'

/** An officer looks at a long list for minutes; what nobody writes by then is read and reviewed anew. */
const KEPT_FOR_MS = 10 * 60_000

type Kept<Value> = { name: string; value: Value }
type Slots = { reading: KeptList; review: ReviewedList }

/**
 * Pages and errands are bundled apart: what both of them are to know is held by the process. One list at a
 * time: its rows are children, and take tens of megabytes.
 */
const house = globalThis as {
  lalanhLongList?: { [Slot in keyof Slots]?: Kept<Slots[Slot]> | undefined }
}

/**
 * The review of a long list, made once for the same list, ledger and day, all of which its name says: it is
 * made when the list is shown and would be made once more when it is written.
 */
export async function reviewOnce(
  name: string,
  make: () => Promise<ReviewedList>,
): Promise<ReviewedList> {
  return known('review', name) ?? keep('review', name, await make())
}

/** What a file was read as, unsealed once for the same version of a long list: three acts ask for it in a row. */
export async function readingOnce(
  name: string,
  unseal: () => Promise<KeptList | null>,
): Promise<KeptList | null> {
  const before = known('reading', name)
  if (before) return before
  const reading = await unseal()
  const isLong = reading !== null && reading.list.rows.length >= LONG_LIST_ROWS
  return isLong ? keep('reading', name, reading) : reading
}

function known<Slot extends keyof Slots>(slot: Slot, name: string): Slots[Slot] | null {
  const kept = house.lalanhLongList?.[slot]
  return kept?.name === name ? kept.value : null
}

function keep<Slot extends keyof Slots>(slot: Slot, name: string, value: Slots[Slot]): Slots[Slot] {
  const slots: { [Any in keyof Slots]?: Kept<Slots[Any]> | undefined } = (house.lalanhLongList ??=
    {})
  const kept: Kept<Slots[Slot]> = { name, value }
  Object.assign(slots, { [slot]: kept })
  const forget = () => {
    if (slots[slot] === kept) slots[slot] = undefined
  }
  setTimeout(forget, KEPT_FOR_MS).unref()
  return value
}
