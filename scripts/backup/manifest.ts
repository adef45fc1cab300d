import { z } from 'zod'

/** What a backup says about itself; the last file in the archive. */
export const manifestSchema = z.object({
  format: z.literal(1),
  product: z.literal('la-lanh'),
  version: z.string(),
  madeAt: z.iso.datetime(),
  /** The migrations the data belongs to, in order, with Prisma's checksums. */
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(
    z.object({
      name: z.string(),
      rows: z.number().int().nonnegative(),
      /** Of all rows in any order: proves that what was restored is what was saved. */
      digest: z.string(),
    }),
  ),
  sequences: z.array(z.object({ name: z.string(), value: z.string(), isCalled: z.boolean() })),
  /** False where files lie in a bucket, which has a backup of its own. */
  hasFiles: z.boolean(),
  /** SHA-256 of every other file in the archive. */
  checksums: z.record(z.string(), z.string()),
})

export type Manifest = z.infer<typeof manifestSchema>
export type TableNote = Manifest['tables'][number]
export type SequenceNote = Manifest['sequences'][number]
