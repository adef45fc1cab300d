import { resolve } from 'node:path'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import { env } from '@/lib/platform/env'

let opened: Promise<Disk> | undefined

/** Where files are kept: a folder outside the web root, or a bucket when one is named. */
export function disk(): Promise<Disk> {
  opened ??= openDisk()
  return opened
}

async function openDisk(): Promise<Disk> {
  const { FILES_DIR, FILES_S3_BUCKET, FILES_S3_REGION, FILES_S3_ENDPOINT } = env()
  if (!FILES_S3_BUCKET) {
    return new Disk(new FSDriver({ location: resolve(FILES_DIR), visibility: 'private' }))
  }
  // Loaded only where a bucket is named: its client alone is larger than the rest of the product.
  const { S3Driver } = await import('flydrive/drivers/s3')
  return new Disk(
    new S3Driver({
      bucket: FILES_S3_BUCKET,
      region: FILES_S3_REGION,
      visibility: 'private',
      supportsACL: false,
      ...(FILES_S3_ENDPOINT && { endpoint: FILES_S3_ENDPOINT, forcePathStyle: true }),
    }),
  )
}
