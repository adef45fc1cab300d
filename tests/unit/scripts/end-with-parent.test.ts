import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PortTaken } from '@/scripts/bootstrap/address.mjs'
import { settleOrphan } from '@/scripts/bootstrap/orphan.mjs'
import { identityOf } from '@/scripts/bootstrap/process-identity.mjs'
import { startWeb } from '@/scripts/bootstrap/web.mjs'

const PRELOAD = join(import.meta.dirname, '../../../scripts/bootstrap/end-with-parent.mjs')
// Larger than any process number a system hands out.
const NOBODY = `${2 ** 30}@1`
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'la-lanh-orphan-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('a web process whose supervisor is killed ends by itself', async () => {
  const child = join(folder, 'child.mjs')
  writeFileSync(child, 'setInterval(() => undefined, 1000)')
  const parent = join(folder, 'parent.mjs')
  writeFileSync(
    parent,
    `import { spawn } from 'node:child_process'
     const args = ['--import', ${JSON.stringify(PRELOAD)}, ${JSON.stringify(child)}]
     const web = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], detached: true })
     console.log(web.pid)`,
  )
  const supervisor = spawn(process.execPath, [parent], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = (await once(supervisor.stdout, 'data')) as [Buffer]
  const web = Number(said.toString())
  expect(identityOf(web)).not.toBeNull()
  supervisor.kill('SIGKILL')
  await expect.poll(() => identityOf(web), { timeout: 15_000 }).toBeNull()
})

test('one that hangs is ended by the next start; one that is watched is left alone', async () => {
  const program = `process.on('SIGTERM', () => undefined); setInterval(() => undefined, 1000)`
  const web = spawn(process.execPath, ['-e', program], { stdio: 'ignore' })
  await once(web, 'spawn')
  const identity = identityOf(web.pid ?? 0)
  const note = (supervisor: string | null) =>
    writeFileSync(join(folder, 'web.json'), JSON.stringify({ web: identity, supervisor }))

  note(identityOf(process.pid))
  await settleOrphan(folder)
  expect(identityOf(web.pid ?? 0)).toBe(identity)

  note(NOBODY)
  await settleOrphan(folder)
  expect(identityOf(web.pid ?? 0)).toBeNull()
})

test("another server's answer on our port never counts as ours", async () => {
  const other = createServer((_, response) => response.end('{"ready":true}'))
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const env = { ...process.env, APP_URL: `http://localhost:${port}` }
  const web = startWeb({ mode: 'start', host: '127.0.0.1', port, env })
  await expect(web.untilReady()).rejects.toBeInstanceOf(PortTaken)
  await new Promise((resolve) => other.close(resolve))
})
