import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { readPrivateJson, writePrivateFile } from './private-file.mjs'
import { Failure } from './say.mjs'

/**
 * The installation's secrets: what the environment gives, the rest from the data folder, made there
 * once. Losing the field key loses the encrypted fields: it belongs into every backup.
 * @param {string} dataDir
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ sessionSecret: string, fieldKey: string, serverActionsKey: string }}
 */
export function readKeys(dataDir, env) {
  const path = join(dataDir, 'keys.json')
  const stored = readPrivateJson(path)
  const keys = { ...newKeys(), ...stored }
  if (!stored || Object.keys(keys).length > Object.keys(stored).length) writeKeys(dataDir, keys)
  const given = {
    sessionSecret: env.SESSION_SECRET || env.NEXTAUTH_SECRET || keys.sessionSecret,
    fieldKey: env.FIELD_KEY || keys.fieldKey,
    serverActionsKey: env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || keys.serverActionsKey,
  }
  requireStrong(given)
  return given
}

/** @param {string} dataDir @param {object} keys */
export function writeKeys(dataDir, keys) {
  writePrivateFile(join(dataDir, 'keys.json'), `${JSON.stringify(keys, null, 2)}\n`)
}

function newKeys() {
  const key = () => randomBytes(32).toString('base64')
  return { sessionSecret: key(), fieldKey: key(), serverActionsKey: key() }
}

function requireStrong({ sessionSecret, fieldKey, serverActionsKey }) {
  if (sessionSecret.length < 32) {
    throw new Failure(
      'SESSION_SECRET quá ngắn: cần ít nhất 32 ký tự ngẫu nhiên, hoặc bỏ biến này để tự sinh.',
      'SESSION_SECRET is too short: give 32 random characters or more, or leave it out.',
    )
  }
  const ofBytes = (name, value, sizes) => {
    if (sizes.includes(Buffer.from(value, 'base64').length)) return
    throw new Failure(
      `${name} phải là ${sizes.at(-1)} byte viết bằng base64: tạo bằng "openssl rand -base64 32", hoặc bỏ biến này để tự sinh.`,
      `${name} must be ${sizes.at(-1)} bytes in base64: make one with "openssl rand -base64 32", or leave it out.`,
    )
  }
  ofBytes('FIELD_KEY', fieldKey, [32])
  ofBytes('NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', serverActionsKey, [16, 24, 32])
}
