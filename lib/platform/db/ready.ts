import { log } from '@/lib/platform/log'
import { asIdentity } from './transaction'

/** Whether the database answers in the product's own role. */
export async function isDatabaseReady(): Promise<boolean> {
  try {
    await asIdentity((tx) => tx.commune.findFirst({ select: { id: true } }))
    return true
  } catch (error) {
    log().error({ error }, 'database not ready')
    return false
  }
}
