export interface Guard {
  url: string
  begin: (most: number) => void
  end: () => { passed: number; kept: number }
  close: () => void
}

/** Stands before the product while it is scanned. */
export function standGuard(productPort: number): Promise<Guard>
