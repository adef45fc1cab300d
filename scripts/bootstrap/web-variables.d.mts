export const WANTED: Record<string, [vi: string, en: string]>
export function requireUsableVariables(
  environment: Record<string, string | undefined>,
): Promise<void>
