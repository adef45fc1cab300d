import { Failure } from './say.mjs'
import { GROUPS } from './postgres/roles.mjs'

const OLDEST = 150000
/** The look-ups of a session: the one thing the login does before it takes a role. */
const ENTRANCES = [
  'FUNCTION public.open_session(bytea, timestamptz, date, interval)',
  'FUNCTION public.session_step(bytea, timestamptz, date, interval)',
]

/**
 * Prepares a PostgreSQL server that the commune runs itself: the group roles exist, the web role
 * may become them, and can do nothing without. Refuses a server or a role that would void row-level
 * security.
 * @param {{ url: string, ownerUrl: string | undefined }} addresses
 */
export async function prepareExternalDatabase({ url, ownerUrl }) {
  if (!ownerUrl) {
    throw new Failure(
      'Đã đặt DATABASE_URL mà thiếu DATABASE_OWNER_URL: thêm địa chỉ của tài khoản sở hữu lược đồ (dùng khi nâng cấp).',
      'DATABASE_URL is set but DATABASE_OWNER_URL is not: add the address of the role that owns the schema (used for migrations).',
    )
  }
  const web = await read(url, 'DATABASE_URL', readWebRole)
  requireHarmless(web)
  await read(ownerUrl, 'DATABASE_OWNER_URL', async (client) => {
    await requireSuitableServer(client, web)
    await ensureGroups(client, web)
  })
}

async function readWebRole(client) {
  const { rows } = await client.query(
    `SELECT current_user AS name, current_database() AS database, rolsuper, rolbypassrls, rolinherit
       FROM pg_roles WHERE rolname = current_user`,
  )
  return rows[0]
}

function requireHarmless({ name, rolsuper, rolbypassrls, rolinherit }) {
  if (!rolsuper && !rolbypassrls && !rolinherit) return
  throw new Failure(
    `Tài khoản ${name} của DATABASE_URL có quyền vượt hàng rào dữ liệu giữa các xã: quản trị viên chạy ALTER ROLE "${name}" NOSUPERUSER NOBYPASSRLS NOINHERIT; rồi khởi động lại.`,
    `The role ${name} of DATABASE_URL could pass the walls between communes: an administrator runs ALTER ROLE "${name}" NOSUPERUSER NOBYPASSRLS NOINHERIT; then start again.`,
  )
}

async function requireSuitableServer(client, web) {
  const { rows } = await client.query(
    `SELECT current_setting('server_version_num')::int AS version,
            current_setting('server_version') AS "versionName",
            current_setting('server_encoding') AS encoding,
            current_database() AS database,
            EXISTS (SELECT 1 FROM pg_collation WHERE collname = 'vi-VN-x-icu') AS icu,
            pg_has_role($1, current_user, 'MEMBER') AS "isOwner"`,
    [web.name],
  )
  const { version, versionName, encoding, database, icu, isOwner } = rows[0]
  if (version < OLDEST) {
    throw new Failure(
      `PostgreSQL ${versionName} quá cũ: cần bản 15 trở lên.`,
      `PostgreSQL ${versionName} is too old: version 15 or later is needed.`,
    )
  }
  if (database !== web.database) {
    throw new Failure(
      `DATABASE_URL trỏ tới "${web.database}", DATABASE_OWNER_URL trỏ tới "${database}": sửa cho cùng một cơ sở dữ liệu.`,
      `DATABASE_URL names "${web.database}", DATABASE_OWNER_URL names "${database}": point both to one database.`,
    )
  }
  if (isOwner) {
    throw new Failure(
      `Tài khoản ${web.name} của DATABASE_URL cũng là chủ lược đồ: tạo một tài khoản riêng cho ứng dụng (LOGIN NOINHERIT) và đặt vào DATABASE_URL.`,
      `The role ${web.name} of DATABASE_URL is also the owner of the schema: make a role of its own for the application (LOGIN NOINHERIT) and put it into DATABASE_URL.`,
    )
  }
  if (encoding !== 'UTF8' || !icu) {
    throw new Failure(
      `Cơ sở dữ liệu "${database}" phải dùng mã UTF8 và PostgreSQL có ICU: tạo lại bằng CREATE DATABASE … ENCODING 'UTF8'.`,
      `The database "${database}" must be UTF8 and PostgreSQL built with ICU: create it again with ENCODING 'UTF8'.`,
    )
  }
}

async function ensureGroups(client, web) {
  const missing = await missingStatements(client, web)
  try {
    for (const statement of missing) await client.query(statement)
  } catch (cause) {
    if (cause.code !== '42501') throw cause
  }
  const left = await missingStatements(client, web)
  if (left.length === 0) return
  throw new Failure(
    `Tài khoản của DATABASE_OWNER_URL không được tạo vai trò: quản trị viên chạy một lần các lệnh trên rồi khởi động lại.`,
    `The role of DATABASE_OWNER_URL may not make roles: an administrator runs the statements above once, then start again.`,
    { detail: left.map((statement) => `${statement};`).join('\n') },
  )
}

/** What is still to be done so that the web role may become each group, and inherits from none. */
async function missingStatements(client, web) {
  const name = client.escapeIdentifier(web.name)
  const { rows } = await client.query(
    `SELECT wanted.name,
            r.oid IS NOT NULL AS exists,
            r.oid IS NOT NULL AND pg_has_role($2, r.oid, 'MEMBER') AS granted,
            r.oid IS NOT NULL AND pg_has_role($2, r.oid, 'USAGE') AS inherited
       FROM unnest($1::text[]) AS wanted (name) LEFT JOIN pg_roles r ON r.rolname = wanted.name`,
    [GROUPS, web.name],
  )
  const shut = await shutEntrances(client, web)
  const groups = rows.flatMap(({ name: group, exists, granted, inherited }) => [
    ...(exists ? [] : [`CREATE ROLE ${group} NOLOGIN`]),
    // A new grant follows the role's NOINHERIT; one made while it inherited must be renewed.
    ...(inherited ? [`REVOKE ${group} FROM ${name}`] : []),
    ...(granted && !inherited ? [] : [`GRANT ${group} TO ${name}`]),
  ])
  return [...groups, ...shut.map((entrance) => `GRANT EXECUTE ON ${entrance} TO ${name}`)]
}

/** A login that took another's place after the migrations ran: nobody could sign in through it. */
async function shutEntrances(client, web) {
  const { rows } = await client.query(
    `SELECT wanted.name
       FROM unnest($2::text[]) AS wanted (name)
       JOIN pg_proc p ON p.oid = to_regprocedure(replace(wanted.name, 'FUNCTION ', ''))
      WHERE NOT has_function_privilege($1, p.oid, 'EXECUTE')`,
    [web.name, ENTRANCES],
  )
  return rows.map(({ name }) => name)
}

async function read(url, variable, work) {
  const { default: pg } = await import('pg')
  let client
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
    await client.connect()
  } catch (cause) {
    const why = cause.message || cause.code
    throw new Failure(
      `Không kết nối được ${variable} (${why}): kiểm tra địa chỉ, tài khoản và mật khẩu.`,
      `${variable} cannot be reached (${why}): check address, user and password.`,
      { cause },
    )
  }
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
