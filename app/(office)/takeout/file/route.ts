import { takeoutFiles } from '@/lib/reports/file/takeout-files'
import { takeOut } from '@/lib/reports/commands/take-out'
import { zipStream } from '@/lib/reports/file/zip-stream'
import { openTakeout } from '@/lib/reports/takeout-queries'
import { env } from '@/lib/platform/env'
import { clientAddress } from '@/lib/platform/gate/client-address'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'
import { currentViewer } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { log } from '@/lib/platform/log'
import { productVersion } from '@/lib/platform/version'

const PRIVATE = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' }

/** Everything the commune owns as one archive, written while it is read. Sent for, since it is an act. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const viewer = await currentViewer()
  if (!viewer) return leadTo('/sign-in', { to: '/takeout' })
  const password = (await request.formData()).get('password')
  const outcome = await takeOut(viewer, { password, address: clientAddress(request.headers) })
  if (outcome.kind === 'invalid') return leadTo('/takeout', { problem: 'wrong_password' })
  if (outcome.kind === 'refused') {
    const { words } = await readWords()
    if (outcome.refusal !== 'wrong_password' && outcome.refusal !== 'wait') {
      return new Response(words.files.missing, { status: 404, headers: PRIVATE })
    }
    const [seconds = ''] = outcome.about ?? []
    return leadTo('/takeout', { problem: outcome.refusal, seconds })
  }
  const takeout = await openTakeout(viewer)
  const { at, seal } = outcome.value
  const told = { version: productVersion, communeName: viewer.communeName, at, seal }
  const archive = zipStream(takeout.parts, (written) => takeoutFiles(takeout, written, told))
  return new Response(
    streamOf(archive, () => takeout.close()),
    {
      headers: {
        ...PRIVATE,
        'Content-Type': 'application/zip',
        'Content-Disposition': `attachment; filename="la-lanh-${viewer.communePrefix.toLowerCase()}-${at.toISOString().slice(0, 10)}.zip"`,
      },
    },
  )
}

function streamOf(chunks: AsyncGenerator<Uint8Array>, close: () => Promise<void>) {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const next = await chunks.next()
        if (!next.done) return controller.enqueue(next.value)
        await close()
        controller.close()
      } catch (error) {
        log().error({ error }, 'takeout broke off')
        await close()
        controller.error(error)
      }
    },
    // Whoever leaves in the middle leaves no connection behind.
    cancel: close,
  })
}

function leadTo(path: string, params: Record<string, string>): Response {
  const address = new URL(path, env().APP_URL)
  for (const [name, value] of Object.entries(params))
    if (value) address.searchParams.set(name, value)
  return Response.redirect(address, 303)
}
