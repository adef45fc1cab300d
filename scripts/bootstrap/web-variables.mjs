import { join } from 'node:path'
import { projectDir, projectNode } from './project.mjs'
import { run } from './run.mjs'
import { Failure } from './say.mjs'

/** What each variable of the product has to be, in the words of a sentence. */
export const WANTED = {
  TRUSTED_PROXIES: ['số proxy đứng trước, từ 0', 'the number of proxies in front, from 0'],
  SESSION_IDLE_MINUTES: ['số phút, từ 1', 'a number of minutes, from 1'],
  SESSION_HOURS: ['số giờ, từ 1', 'a number of hours, from 1'],
  DATABASE_POOL: ['số kết nối, từ 1', 'a number of connections, from 1'],
  JOBS: ['on hoặc off', 'on or off'],
  FILES_S3_ENDPOINT: ['địa chỉ như https://s3.example.vn', 'an address like https://s3.example.vn'],
  FIELD_KEY: ['32 byte viết bằng base64', '32 bytes in base64'],
  LOG_LEVEL: [
    'một trong trace, debug, info, warn, error, fatal, silent',
    'one of trace, debug, info, warn, error, fatal, silent',
  ],
  LALANH_NOW: [
    'một thời điểm như 2026-11-20T09:30:00+07:00',
    'a moment like 2026-11-20T09:30:00+07:00',
  ],
  OIDC_ISSUER: [
    'địa chỉ https của nhà cung cấp đăng nhập, như https://dang-nhap.example.vn, cùng OIDC_CLIENT_ID và OIDC_CLIENT_SECRET',
    'the https address of the sign-in provider, like https://login.example.vn, together with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET',
  ],
  OIDC_CLIENT_ID: [
    'mã ứng dụng mà nhà cung cấp đăng nhập cấp, cùng OIDC_ISSUER và OIDC_CLIENT_SECRET',
    'the client id the sign-in provider gave, together with OIDC_ISSUER and OIDC_CLIENT_SECRET',
  ],
  OIDC_CLIENT_SECRET: [
    'khóa ứng dụng mà nhà cung cấp đăng nhập cấp, cùng OIDC_ISSUER và OIDC_CLIENT_ID',
    'the client secret the sign-in provider gave, together with OIDC_ISSUER and OIDC_CLIENT_ID',
  ],
  OIDC_LABEL: [
    'tên ngắn trên nút, nhiều nhất 40 chữ',
    'a short name on the button, 40 letters at most',
  ],
  DEMO_LOADING: ['để trống', 'left out'],
}

/**
 * Refuses variables the web process could not work with, before anything is served: it would come
 * up, answer every request with an error, and the database would get the blame.
 * @param {NodeJS.ProcessEnv} environment what the web process is going to get
 */
export async function requireUsableVariables(environment) {
  const { code, output } = await run(
    projectNode,
    [join(projectDir, 'scripts/bootstrap/print-unusable.mjs')],
    { cwd: projectDir, env: { ...environment, NODE_ENV: 'production' } },
  )
  if (code !== 0) throw new Error(output)
  // Warnings of Node's own may come first.
  const [name] = JSON.parse(output.trim().split('\n').at(-1))
  if (!name) return
  const [vi, en] = WANTED[name] ?? ['một giá trị hợp lệ (xem README)', 'a valid value (see README)']
  if (!environment[name]) {
    throw new Failure(
      `Thiếu ${name}: cần ${vi}; thêm biến này rồi chạy lại.`,
      `${name} is missing: it must be ${en}; add it, then run again.`,
    )
  }
  // A key that was mistyped is still most of a key.
  const value = /KEY|SECRET|URL/.test(name) ? '' : ` "${environment[name] ?? ''}"`
  throw new Failure(
    `${name}${value} không dùng được: cần ${vi}; sửa hoặc bỏ biến này rồi chạy lại.`,
    `${name}${value} cannot be used: it must be ${en}; correct it or leave it out, then run again.`,
  )
}
