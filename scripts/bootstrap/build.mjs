import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { installed, projectDir, projectNode } from './project.mjs'
import { lastLines, run } from './run.mjs'
import { Failure } from './say.mjs'

const SOURCES = [
  ...['app', 'components', 'lib', 'prisma/schema', 'public'],
  ...['next.config.ts', 'postcss.config.mjs', 'proxy.ts', 'instrumentation.ts'],
  ...['tsconfig.json', 'package.json', 'package-lock.json'],
]
const marker = join(projectDir, '.next/built-from')

/** Whether the production build belongs to these sources. @param {NodeJS.ProcessEnv} env */
export function isBuilt(env) {
  return (
    existsSync(join(projectDir, '.next/BUILD_ID')) &&
    existsSync(marker) &&
    readFileSync(marker, 'utf8') === fingerprint(env)
  )
}

/** Builds for production. @param {NodeJS.ProcessEnv} env */
export async function build(env) {
  const sources = fingerprint(env)
  const { code, output } = await run(projectNode, [installed('next/dist/bin/next'), 'build'], {
    cwd: projectDir,
    env: { ...env, NODE_ENV: 'production' },
  })
  if (code !== 0) {
    const detail = lastLines(output, 40)
    if (/ENOSPC/.test(output)) {
      throw new Failure(
        'Ổ đĩa đã đầy khi dựng bản chạy: dọn chỗ trống rồi chạy lại.',
        'The disk is full: free some space, then run again.',
        { detail },
      )
    }
    throw new Failure(
      'Không dựng được bản chạy: sửa lỗi ở các dòng trên rồi chạy lại.',
      'The production build failed: mend what the lines above name, then run again.',
      { detail },
    )
  }
  writeFileSync(marker, sources)
}

/**
 * Names and contents of all sources, and the two things of the environment a build bakes in: public
 * variables and the key of the server actions.
 */
function fingerprint(env) {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((name) => filesOf(join(projectDir, name)))) {
    hash
      .update(`${relative(projectDir, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  const baked = Object.keys(env).filter((name) => name.startsWith('NEXT_PUBLIC_'))
  for (const name of [...baked.sort(), 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY']) {
    hash.update(`${name}=${env[name]}\0`)
  }
  return hash.digest('hex')
}

function filesOf(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)))
}
