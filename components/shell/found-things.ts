/** One thing that can be opened. */
export type FoundThing = { href: string; label: string; note: string | null }

export type FoundGroup = { key: string; label: string; results: FoundThing[] }

/** What was found, group by group, and the sentence that says how much. */
export type FoundThings = { groups: FoundGroup[]; summary: string }
