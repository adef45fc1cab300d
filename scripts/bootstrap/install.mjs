import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hostPath, installed, projectDir, projectNode } from './project.mjs'
import { lastLines, run } from './run.mjs'
import { Failure } from './say.mjs'

const OLDEST_NODE = [20, 19]
// The level is said, because "npm run -s" would silence its reasons too.
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error']
// Without a network npm would otherwise wait for minutes before it says so.
const IMPATIENT = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']

/** Refuses a Node.js too old to run even the bootstrap. */
export function requireHostNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  throw new Failure(
    `Node.js ${process.versions.node} quá cũ: cài Node.js 24 LTS (ít nhất 20.19) rồi chạy lại.`,
    `Node.js ${process.versions.node} is too old: install Node.js 24 LTS (at least 20.19), then run again.`,
  )
}

/** Whether node_modules is what the lock file says. */
export function isInstalled() {
  const marker = installed('.la-lanh')
  if (!existsSync(projectNode)) return false
  if (existsSync(marker) && readFileSync(marker, 'utf8') === fingerprint()) return true
  if (!agreesWithLock()) return false
  writeFileSync(marker, fingerprint())
  return true
}

/** Installs exactly what the lock file names, tools of the tests included. */
export async function install() {
  let result
  try {
    result = await run('npm', ['ci', '--include=dev', ...QUIET, ...IMPATIENT], {
      cwd: projectDir,
      // Not on the project's own Node: the install replaces it.
      env: { ...process.env, PATH: hostPath() },
      shell: process.platform === 'win32',
    })
  } catch (cause) {
    throw new Failure(
      'Không tìm thấy lệnh npm: cài Node.js kèm npm rồi chạy lại.',
      'The command npm was not found: install Node.js with npm, then run again.',
      { cause },
    )
  }
  if (result.code !== 0) throw installFailure(result.output)
  if (!existsSync(projectNode)) {
    throw new Failure(
      'npm đã không chạy bước cài Node 24 của dự án: bỏ thiết lập ignore-scripts của npm rồi chạy lại.',
      'npm did not run the install step of Node 24: switch off its ignore-scripts setting, then run again.',
      { detail: lastLines(result.output) },
    )
  }
  writeFileSync(installed('.la-lanh'), fingerprint())
}

/** The lock file pins Node itself, so the host's version does not matter: it may change per call. */
function fingerprint() {
  const lock = readFileSync(join(projectDir, 'package-lock.json'))
  return createHash('sha256')
    .update(lock)
    .update(`${process.platform} ${process.arch}`)
    .digest('hex')
}

/** After an "npm install" by hand: npm keeps a copy of the lock of what it installed. */
function agreesWithLock() {
  const copy = installed('.package-lock.json')
  if (!existsSync(copy)) return false
  const present = JSON.parse(readFileSync(copy, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(join(projectDir, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (present[path] ? present[path].version === version : optional),
  )
}

function installFailure(output) {
  // npm ends with a page of its options: its reasons come first.
  const reasons = output.split('\n').filter((line) => /^npm (error|ERR!) \S/.test(line))
  const detail = reasons.slice(0, 12).join('\n') || lastLines(output)
  if (/EUSAGE/.test(output)) {
    return new Failure(
      'package.json và package-lock.json không khớp nhau: lấy lại cả hai từ kho mã rồi chạy lại.',
      'package.json and package-lock.json do not agree: bring both back from the repository, then run again.',
      { detail },
    )
  }
  if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN/.test(output)) {
    return new Failure(
      'Không tải được thư viện từ kho npm: kiểm tra mạng hoặc proxy (npm config get registry) rồi chạy lại.',
      'The packages could not be fetched from the npm registry: check network or proxy, then run again.',
      { detail },
    )
  }
  if (/ENOSPC/.test(output)) {
    return new Failure(
      'Ổ đĩa đã đầy khi cài thư viện: dọn ít nhất 2 GB rồi chạy lại.',
      'The disk is full: free at least 2 GB, then run again.',
      { detail },
    )
  }
  if (/EACCES|EPERM/.test(output)) {
    return new Failure(
      `Không được ghi vào ${projectDir}: chạy bằng chủ của thư mục đó.`,
      `${projectDir} cannot be written: run as its owner.`,
      { detail },
    )
  }
  return new Failure(
    'npm ci không thành công: xem các dòng trên, sửa rồi chạy lại.',
    'npm ci failed: see the lines above, then run again.',
    { detail },
  )
}
