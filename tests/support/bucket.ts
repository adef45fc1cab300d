import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * A bucket that speaks as much of S3 as keeping files needs, over real HTTP. It computes each
 * request's signature for itself (AWS Signature Version 4) and turns away what is not signed so.
 */
export async function openBucket(name: string, login: { id: string; secret: string }) {
  const objects = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const key = decodeURIComponent(new URL(request.url ?? '/', 'http://s3').pathname)
      const answer = (status: number, content: Buffer | string = '') =>
        response.writeHead(status, { 'Content-Length': Buffer.byteLength(content) }).end(content)
      if (!isSigned(request, login)) return answer(403, errorOf('SignatureDoesNotMatch'))
      if (!key.startsWith(`/${name}/`)) return answer(404, errorOf('NoSuchBucket'))
      if (request.method === 'PUT') objects.set(key, body)
      else if (request.method === 'DELETE') objects.delete(key)
      const found = objects.get(key)
      if (request.method === 'DELETE') return answer(204)
      return found
        ? answer(200, request.method === 'GET' ? found : '')
        : answer(404, errorOf('NoSuchKey'))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}

function isSigned(request: IncomingMessage, { id, secret }: { id: string; secret: string }) {
  const parts =
    /Credential=([^/]+)\/(\d+)\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)/.exec(
      request.headers.authorization ?? '',
    )
  if (!parts) return false
  const [, who, day = '', region = '', signed = '', signature] = parts
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://s3')
  searchParams.sort()
  const headers = signed
    .split(';')
    .map((header) => `${header}:${String(request.headers[header])}\n`)
  const canonical = [
    ...[request.method, pathname, searchParams.toString(), headers.join(''), signed],
    request.headers['x-amz-content-sha256'],
  ].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const text = [
    ...['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope],
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n')
  const mac = (key: string | Buffer, words: string) =>
    createHmac('sha256', key).update(words).digest()
  const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(mac, `AWS4${secret}`)
  return who === id && mac(key, text).toString('hex') === signature
}

/** The body as it was meant: large ones may come in the signed chunks of the protocol. */
async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const whole = Buffer.concat(chunks)
  if (!/aws-chunked/.test(String(request.headers['content-encoding']))) return whole
  const parts: Buffer[] = []
  for (let at = 0; at < whole.length;) {
    const end = whole.indexOf('\r\n', at)
    const size = Number.parseInt(whole.subarray(at, end).toString(), 16)
    if (size === 0) break
    parts.push(whole.subarray(end + 2, end + 2 + size))
    at = end + 4 + size
  }
  return Buffer.concat(parts)
}

function errorOf(code: string): string {
  return `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`
}
