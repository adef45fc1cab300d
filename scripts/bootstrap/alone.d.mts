export function alone<T>(
  path: string,
  work: () => Promise<T>,
  options?: { patienceMs?: number },
): Promise<T>
