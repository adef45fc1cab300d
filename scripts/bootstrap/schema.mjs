import { join } from 'node:path'
import { projectDir, projectNode } from './project.mjs'
import { run } from './run.mjs'
import { Failure } from './say.mjs'

/** Brings the generated client up to the schema files, if they changed. */
export async function generateClient() {
  await runScript('generate.mjs', process.env)
}

/**
 * Applies the migrations the database does not have yet.
 * @param {{ appUrl: string, ownerUrl: string }} database
 */
export async function migrate({ appUrl, ownerUrl }) {
  const env = { ...process.env, DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl }
  await runScript('migrate.mjs', env)
}

/** These need the project's own Node, which reads TypeScript; the bootstrap may run on an older one. */
async function runScript(name, env) {
  const { code, output } = await run(projectNode, [join(projectDir, 'scripts/database', name)], {
    cwd: projectDir,
    env,
  })
  if (code === 0) return process.stdout.write(output)
  throw failureIn(output)
}

/** The script has said its sentence already, in both languages: carry it on. */
function failureIn(output) {
  const [detail, sentence = ''] = output.split('\n✗ ')
  const [vi, en = ''] = sentence.split('\n').map((line) => line.trim())
  if (!vi) return new Error(output)
  return new Failure(vi, en, { detail: detail.trim() || undefined })
}
