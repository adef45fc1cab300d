import { networkInterfaces } from 'node:os'
import { isPortFree } from './port.mjs'
import { Failure } from './say.mjs'

const DEFAULT_PORT = 3000
const TRIES = 100

/** A program has the port: another start may have been faster between our look and our use of it. */
export class PortTaken extends Failure {
  /** @param {number} port */
  constructor(port) {
    super(
      `Cổng ${port} đang có chương trình khác dùng: dừng nó, chọn cổng khác (PORT=${port + 1} npm run up) hoặc bỏ PORT để tự chọn.`,
      `Port ${port} is taken by another program: end it, choose another (PORT=${port + 1} npm run up) or leave PORT out.`,
    )
  }
}

/**
 * Where the product will be served. A port the person asked for is taken or refused; without one,
 * the first free one from 3000 on.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ host: string, port: number, appUrl: string }>}
 */
export async function chooseAddress(env) {
  const host = env.HOST || '127.0.0.1'
  const port = env.PORT ? await requirePort(env.PORT, host) : await findPort(host)
  if (!env.APP_URL && !isLoopback(host)) throw unnamedAddress(host, port)
  return { host, port, appUrl: appUrlOf(env.APP_URL, port) }
}

function isLoopback(host) {
  return /^(127\.\d+\.\d+\.\d+|::1|localhost)$/.test(host)
}

/**
 * Forms are taken from one address only. Without its name, whoever comes by the network's address
 * could read every page and send nothing.
 */
function unnamedAddress(host, port) {
  const here = Object.values(networkInterfaces())
    .flat()
    .find(({ family, internal }) => family === 'IPv4' && !internal)
  const example = `HOST=${host} PORT=${port} APP_URL=http://${here?.address ?? '192.168.1.10'}:${port} npm run up`
  return new Failure(
    `HOST=${host} mở Lá Lành cho máy khác mà thiếu APP_URL: thêm địa chỉ người dùng sẽ gõ, ví dụ ${example}`,
    `HOST=${host} opens the product to other machines but APP_URL is not set: add the address people type, for example ${example}`,
  )
}

/** @param {string | undefined} given @param {number} port */
export function appUrlOf(given, port) {
  if (!given) return `http://localhost:${port}`
  const url = URL.canParse(given) ? new URL(given) : null
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin
  throw new Failure(
    `APP_URL "${given}" không phải địa chỉ trang: viết như https://lalanh.xa.gov.vn, không có đường dẫn phía sau.`,
    `APP_URL "${given}" is not a site's address: write it like https://lalanh.example.vn, without a path.`,
  )
}

async function requirePort(text, host) {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Failure(
      `PORT "${text}" không phải cổng: chọn một số từ 1 đến 65535.`,
      `PORT "${text}" is not a port: choose a number from 1 to 65535.`,
    )
  }
  if (await isFreeForUs(port, host)) return port
  throw new PortTaken(port)
}

async function findPort(host) {
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + TRIES; port += 1) {
    if (await isFreeForUs(port, host)) return port
  }
  throw new Failure(
    `Các cổng ${DEFAULT_PORT}–${DEFAULT_PORT + TRIES - 1} đều bận: đặt PORT bằng một cổng còn trống.`,
    `The ports ${DEFAULT_PORT}–${DEFAULT_PORT + TRIES - 1} are all taken: set PORT to a free one.`,
  )
}

/** "localhost" may mean either loopback address: another program on one of them would answer for us. */
async function isFreeForUs(port, host) {
  for (const address of new Set([host, '127.0.0.1', '::1'])) {
    if (!(await isPortFree(port, address).catch((error) => missing(error, address === host)))) {
      return false
    }
  }
  return true
}

function missing(error, isAsked) {
  if (error.code === 'EACCES') {
    throw new Failure(
      'Cổng dưới 1024 cần quyền quản trị: chọn một cổng từ 1024 trở lên và đặt máy chủ web (nginx) phía trước.',
      'Ports below 1024 need an administrator: choose one from 1024 up and put a web server (nginx) in front.',
      { cause: error },
    )
  }
  if (
    error.code !== 'EADDRNOTAVAIL' &&
    error.code !== 'EAFNOSUPPORT' &&
    error.code !== 'ENOTFOUND'
  ) {
    throw error
  }
  if (!isAsked) return true
  throw new Failure(
    'HOST không phải địa chỉ của máy này: dùng 127.0.0.1 (chỉ máy này), hoặc 0.0.0.0 cùng APP_URL (cả mạng nội bộ).',
    'HOST is not an address of this machine: use 127.0.0.1 (this machine only), or 0.0.0.0 together with APP_URL (the whole network).',
    { cause: error },
  )
}
