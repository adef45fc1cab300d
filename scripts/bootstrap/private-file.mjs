import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { Failure } from './say.mjs'

/** Makes a folder only its owner may enter; folders above it get the usual rights. */
export function makePrivateFolder(path) {
  try {
    mkdirSync(dirname(path), { recursive: true })
    mkdirSync(path, { recursive: true, mode: 0o700 })
    accessSync(path, constants.W_OK | constants.X_OK)
  } catch (cause) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(cause.code)) throw cause
    throw new Failure(
      `Không được ghi vào ${path}: chạy bằng chủ của thư mục đó, hoặc đặt DATA_DIR tới nơi ghi được.`,
      `${path} cannot be written: run as the owner of that folder, or set DATA_DIR to one that can.`,
      { cause },
    )
  }
}

/**
 * Writes a file only its owner can read, whole or not at all. Root hands it to the owner of the
 * folder, so that a start as root does not lock the ordinary user out afterwards.
 * @param {string} path
 * @param {string} content
 */
export function writePrivateFile(path, content) {
  const folder = dirname(path)
  makePrivateFolder(folder)
  const draft = `${path}.${process.pid}.new`
  writeFileSync(draft, content, { mode: 0o600 })
  chmodSync(draft, 0o600)
  if (process.getuid?.() === 0) {
    const { uid, gid } = statSync(folder)
    chownSync(draft, uid, gid)
  }
  renameSync(draft, path)
}

/**
 * @param {string} path
 * @returns {unknown} the parsed content, or null when there is no such file
 */
export function readPrivateJson(path) {
  let text
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return null
    if (error.code === 'EACCES') {
      throw new Failure(
        `Không đọc được ${path}: hãy chạy bằng đúng người dùng đã khởi động lần đầu.`,
        `${path} cannot be read: run as the user who started it the first time.`,
      )
    }
    throw error
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Failure(
      `Tệp ${path} bị hỏng: khôi phục từ bản sao lưu, hoặc xóa tệp nếu chấp nhận tạo mới.`,
      `${path} is damaged: bring it back from a backup, or delete it if a new one will do.`,
      { cause },
    )
  }
}
