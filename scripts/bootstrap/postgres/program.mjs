import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { lastLines, run } from '../run.mjs'
import { Failure } from '../say.mjs'

/**
 * Runs one of PostgreSQL's own programs as the account of the place.
 * @param {{ account: { uid: number, gid: number } | null, binaries: string }} place
 * @param {'initdb' | 'pg_ctl' | 'postgres'} name
 * @param {string[]} args
 * @param {string} [input]
 */
export async function runPostgresProgram(place, name, args, input) {
  const program = join(place.binaries, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  try {
    return await run(program, args, {
      ...place.account,
      input,
      cwd: place.binaries,
      env: { ...systemEnv(), LC_ALL: 'C', LC_MESSAGES: 'C' },
    })
  } catch (cause) {
    throw startFailure(program, cause)
  }
}

/**
 * The sentence for a program of PostgreSQL that ended badly.
 * @param {string} output what it printed
 * @param {{ vi: string, en: string }} otherwise the sentence when nothing known is in the output
 */
export function postgresFailure(output, otherwise) {
  const library = /([\w.+-]+\.so[\w.]*): cannot open shared object file/.exec(output)?.[1]
  if (library) {
    return new Failure(
      `Máy thiếu thư viện ${library} mà PostgreSQL cần: cài gói chứa thư viện đó (Debian/Ubuntu: apt-get install; RHEL: dnf provides '*/${library}') rồi chạy lại.`,
      `This machine lacks the library ${library} that PostgreSQL needs: install the package that has it, then run again.`,
    )
  }
  if (/No space left on device/.test(output)) {
    return new Failure(
      'Ổ đĩa đã đầy: dọn chỗ trống rồi chạy lại.',
      'The disk is full: free some space, then run again.',
    )
  }
  return new Failure(otherwise.vi, otherwise.en, { detail: lastLines(output) })
}

function startFailure(program, cause) {
  if (cause.code === 'ENOENT' && existsSync(program)) {
    return new Failure(
      'PostgreSQL đóng gói cần glibc mà máy này không có: dùng bản Linux có glibc (Debian, Ubuntu, RHEL) hoặc đặt DATABASE_URL.',
      'The packaged PostgreSQL needs glibc, which this machine lacks: use a Linux with glibc (Debian, Ubuntu, RHEL) or set DATABASE_URL.',
      { cause },
    )
  }
  return new Failure(
    `Không chạy được ${program} (${cause.code}): kiểm tra quyền thực thi, hoặc đặt DATABASE_URL.`,
    `${program} cannot be run (${cause.code}): check that it may be executed, or set DATABASE_URL.`,
    { cause },
  )
}

/** Only what programs need from the system: no PG* variable of the host may steer our server. */
function systemEnv() {
  const { PATH, SystemRoot, TEMP, TMP } = process.env
  return { PATH, SystemRoot, TEMP, TMP }
}
