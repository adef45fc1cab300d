import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeCopy } from '@/scripts/bench/copy.mjs'
import { environmentOfBuild } from '@/scripts/test/build.mjs'

const projectDir = resolve(import.meta.dirname, '../..')
/** Made by running and building; the copy has its own. */
const OWN = new Set(['.next', '.test', '.data', '.git', 'proxy.ts'])
/** Where a build says which requests its proxy is asked for. */
const ASKED = 'server/functions-config-manifest.json'

export type Copy = { dir: string; remove: () => void }

/**
 * The build at hand as it would be without `proxy.ts`: what Next compiled of it is taken away, and the
 * build says that nobody is to be asked. Takes a second, where building takes half a minute.
 */
export function buildWithProxyTakenOut(): Copy {
  const dir = join(projectDir, `.test/without-proxy-${process.pid}`)
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(join(dir, '.next'), { recursive: true })
  for (const name of readdirSync(projectDir)) {
    if (!OWN.has(name)) symlinkSync(join(projectDir, name), join(dir, name))
  }
  for (const name of readdirSync(join(projectDir, '.next'))) {
    if (['cache', 'dev', 'diagnostics', 'trace'].includes(name)) continue
    const options = { recursive: true, verbatimSymlinks: true }
    cpSync(join(projectDir, '.next', name), join(dir, '.next', name), options)
  }
  for (const name of readdirSync(join(dir, '.next/server'))) {
    if (/^middleware(\.|$)/.test(name)) {
      rmSync(join(dir, '.next/server', name), { recursive: true })
    }
  }
  writeFileSync(join(dir, '.next', ASKED), JSON.stringify({ version: 1, functions: {} }))
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}

/** The sources without `proxy.ts`, built anew. */
export function buildWithoutProxy(): Copy {
  const { dir, remove } = makeCopy({ fresh: false })
  rmSync(join(dir, 'proxy.ts'))
  cpSync(join(projectDir, 'prisma/client'), join(dir, 'prisma/client'), { recursive: true })
  execFileSync(process.execPath, [join(dir, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: dir,
    env: { ...environmentOfBuild(), NODE_ENV: 'production' },
    stdio: 'pipe',
  })
  return { dir, remove }
}
