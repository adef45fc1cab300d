import { appUrlOf } from '../bootstrap/address.mjs'
import { productEnvironment } from '../bootstrap/environment.mjs'
import { readKeys } from '../bootstrap/keys.mjs'
import { main } from '../bootstrap/main.mjs'
import { openDatabase } from '../bootstrap/open.mjs'
import { dataDirOf, installed, projectDir, projectNode } from '../bootstrap/project.mjs'
import { lastLines, run } from '../bootstrap/run.mjs'
import { Failure } from '../bootstrap/say.mjs'
import { ask, readFlags } from './questions.mjs'

// npm run admin:create [-- --another --name "Lê Hoàng Anh" …]
await main(async () => {
  const flags = readFlags(process.argv.slice(2))
  const dataDir = dataDirOf()
  const appUrl = appUrlOf(process.env.APP_URL, Number(process.env.PORT) || 3000)
  const database = await openDatabase()
  try {
    const env = {
      ...productEnvironment({
        ...{ env: process.env, dataDir, appUrl, databaseUrl: database.appUrl },
        keys: readKeys(dataDir, process.env),
      }),
      DATABASE_OWNER_URL: database.ownerUrl,
      NODE_ENV: 'production',
    }
    const state = await appoint(env, { another: flags.another, commune: flags.code ?? null })
    if (state.refused) throw failureOf(state)
    const person = await ask(flags, { needsCommune: state.needsCommune })
    const made = await appoint(env, { another: flags.another, commune: state.commune, person })
    if (made.refused) throw failureOf(made)
    print(made, `${appUrl}/activate`)
  } finally {
    await database.stop()
  }
})

/** One look or one act of the program that knows the ledger; its last line is the answer. */
async function appoint(env, wish) {
  const { code, output } = await run(
    projectNode,
    [installed('tsx/dist/cli.mjs'), 'scripts/admin/appoint.ts'],
    { cwd: projectDir, env, input: JSON.stringify(wish) },
  )
  if (code !== 0) {
    throw /42P01|does not exist/.test(output)
      ? new Failure(
          'Chưa có cơ sở dữ liệu của bản này: chạy "DEMO=0 npm run up" một lần trước.',
          'The database of this version is not there yet: run "DEMO=0 npm run up" once first.',
        )
      : new Failure(
          'Chưa lập được quản trị: sửa lỗi ở các dòng trên rồi chạy lại.',
          'The administrator could not be made: mend what the lines above name, then run again.',
          { detail: lastLines(output) },
        )
  }
  return JSON.parse(output.trim().split('\n').at(-1))
}

const REFUSALS = {
  administrator_exists: (about) => [
    `Xã ${about} đã có quản trị: nhờ người ấy thêm người, hoặc chạy lại với --another.`,
    `${about} has an administrator: ask that person, or run again with --another.`,
  ],
  commune_unknown: (about) => [
    `Chưa rõ xã nào: thêm --code với một trong các mã ${about}.`,
    `Which commune? Add --code with one of ${about}.`,
  ],
  username_taken: (about) => [
    `Tên đăng nhập đã có người dùng: chạy lại với --username ${about}.`,
    `The user name is taken: run again with --username ${about}.`,
  ],
  unclear: (about) => [
    `Chưa đọc được: ${about}. Xem lại các giá trị rồi chạy lại.`,
    `Not understood: ${about}. Look at the values, then run again.`,
  ],
}

function failureOf({ refused, about }) {
  const [vi, en] = REFUSALS[refused](about)
  return new Failure(vi, en)
}

function print({ commune, slip }, address) {
  const code = slip.code.match(/.{4}/g).join('-')
  const until = slip.endsAt.slice(0, 10).split('-').reverse().join('/')
  process.stdout.write(
    `\n  ${slip.fullName} – ${commune}\n\n` +
      `  Địa chỉ · address                 ${address}\n` +
      `  Tên đăng nhập · user name         ${slip.username}\n` +
      `  Mã dùng một lần · one-time code   ${code}\n` +
      `  Dùng được đến · until             ${until}\n\n`,
  )
}
