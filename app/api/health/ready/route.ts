import { connection } from 'next/server'
import { isDatabaseReady } from '@/lib/platform/db/ready'
import { env } from '@/lib/platform/env'

/** The product can do its work: the database answers as the office's role. */
export async function GET(): Promise<Response> {
  await connection()
  const ready = await isDatabaseReady()
  return Response.json(
    { ready },
    {
      status: ready ? 200 : 503,
      headers: { 'Cache-Control': 'no-store', 'X-Web-Instance': env().WEB_INSTANCE ?? '' },
    },
  )
}
