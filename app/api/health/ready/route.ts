import { connection } from 'next/server'
import { isDatabaseReady } from '@/lib/platform/db/ready'
import { env } from '@/lib/platform/env'
import { frontDoor } from '@/lib/platform/gate/front-door'

/**
 * The product can do its work: the database answers as the office's role, and nobody has asked this
 * process to end. A proxy that asks here sends new requests to another one.
 */
export async function GET(): Promise<Response> {
  await connection()
  const ready = !frontDoor()?.isStopping && (await isDatabaseReady())
  return Response.json(
    { ready },
    {
      status: ready ? 200 : 503,
      headers: { 'Cache-Control': 'no-store', 'X-Web-Instance': env().WEB_INSTANCE ?? '' },
    },
  )
}
