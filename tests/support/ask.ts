import { execFile } from 'node:child_process'
import { join } from 'node:path'

/** The command line's questions as npm runs them: in the project, told where the person stands. */
export function ask<Answer>(
  folder: string,
  ...words: string[]
): Promise<{ exit: number; answer: Answer }> {
  const program = join(process.cwd(), 'node_modules', '.bin', 'tsx')
  return new Promise((resolve, reject) => {
    execFile(
      program,
      ['scripts/ask.ts', ...words],
      { env: { ...process.env, INIT_CWD: folder, DATABASE_URL: '' } },
      (error, output) => {
        const lines = output.trimEnd().split('\n')
        if (lines.length !== 1) reject(new Error(`Not one line: ${output.slice(0, 200)}`))
        else
          resolve({
            exit: typeof error?.code === 'number' ? error.code : 0,
            answer: JSON.parse(output) as Answer,
          })
      },
    )
  })
}
