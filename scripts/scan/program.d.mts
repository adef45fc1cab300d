/** Ends with a sentence that says how to install what is missing. */
export function requireScanners(names: string[]): void
