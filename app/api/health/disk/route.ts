import { connection } from 'next/server'
import { diskRoom } from '@/lib/platform/files/disk-room'

/**
 * Whether there is room where the files and the data lie, for whoever watches the machine: 503 once
 * somebody has to make some. Apart from "ready", because with a full disk reading goes on.
 */
export async function GET(): Promise<Response> {
  await connection()
  const disk = (await diskRoom())?.standing ?? 'unknown'
  return Response.json(
    { disk },
    {
      status: disk === 'low' || disk === 'full' ? 503 : 200,
      headers: { 'Cache-Control': 'no-store' },
    },
  )
}
