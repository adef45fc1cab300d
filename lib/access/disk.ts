/** How a disk stands (chỗ trống): enough room, soon too little, or so little that nothing is written. */
export const DISK_STANDINGS = ['enough', 'low', 'full'] as const
export type DiskStanding = (typeof DISK_STANDINGS)[number]

export type DiskRoom = { freeBytes: number; totalBytes: number; standing: DiskStanding }

/** Below this somebody has to make room: an office writes it in months, a backup in a night. */
export const LOW_FREE_BYTES = 2 * 1024 ** 3

/** | free | standing |
 *  | less than the least that is kept for the database | full |
 *  | less than LOW_FREE_BYTES | low |
 *  | else | enough | */
export function standingOfDisk(freeBytes: number, leastBytes: number): DiskStanding {
  if (freeBytes < leastBytes) return 'full'
  return freeBytes < LOW_FREE_BYTES ? 'low' : 'enough'
}
