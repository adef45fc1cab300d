export function chooseAddress(
  env: Record<string, string | undefined>,
): Promise<{ host: string; port: number; appUrl: string }>
export function appUrlOf(given: string | undefined, port: number): string
