import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { hostPath } from '../bootstrap/project.mjs'
import { lastLines, run } from '../bootstrap/run.mjs'
import { Failure } from '../bootstrap/say.mjs'

const PACKAGE = 'libreoffice-writer-nogui'
const ELSEWHERE = [
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
]

/** LibreOffice's program on this machine, or null. */
export function findLibreOffice() {
  const folders = ['/usr/bin', '/usr/local/bin', ...(process.env.PATH ?? '').split(delimiter)]
  const candidates = [...folders.map((folder) => join(folder, 'soffice')), ...ELSEWHERE]
  return candidates.find((path) => existsSync(path)) ?? null
}

/** Installs LibreOffice's writer where that is possible; a clear sentence where it is not. */
export async function installLibreOffice() {
  const said = []
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, PATH: hostPath(), DEBIAN_FRONTEND: 'noninteractive' }
    said.push((await run('apt-get', ['update', '-q'], { env })).output)
    const install = ['install', '-y', '-q', '--no-install-recommends', PACKAGE]
    said.push((await run('apt-get', install, { env })).output)
  }
  const path = findLibreOffice()
  if (path) return path
  throw new Failure(
    `Bản dài mở mọi văn bản bằng LibreOffice, mà máy này chưa có và không cài được: cài LibreOffice (Debian: "apt-get install ${PACKAGE}") rồi chạy lại.`,
    `The long form opens every document in LibreOffice, which is not here and could not be installed: install it (on Debian "apt-get install ${PACKAGE}") and run again.`,
    { detail: said.map((output) => lastLines(output, 8)).join('\n') },
  )
}
