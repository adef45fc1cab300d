export function takeLease(folder: string): { giveUp: () => void }
export function countLeases(folder: string): number
