export function makeCopy(options: { fresh: boolean }): { dir: string; remove: () => void }
