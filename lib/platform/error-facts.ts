/** What a line of the log may say of an error. */
export type ErrorFacts = {
  name: string
  message?: string
  code?: string
  constraint?: string
  table?: string
  syscall?: string
  frames?: string[]
  cause?: ErrorFacts
}

/**
 * Beginnings of messages that carry no value of anybody's row. All others are withheld: drivers and
 * parsers repeat what they could not take, and that may be a child's name or number.
 */
const SAFE_MESSAGES = [
  /^Cannot (?:read|set) properties of (?:undefined|null)(?: \((?:reading|setting) '[\w$]+'\))?/,
  /^[\w$.]+ is not (?:a function|a constructor|defined|iterable)$/,
  /^Maximum call stack size exceeded$/,
  /^timeout exceeded when trying to connect$/,
  /^Connection terminated(?: unexpectedly| due to connection timeout)?$/,
  /^Failed to find Server Action\b/,
  // A proxy in front does not hand on the host people typed.
  /^Invalid Server Actions request\b/,
  /^`x-forwarded-host` header\b/,
  /^Sealed with an unknown version$/,
  /^Unsupported state or unable to authenticate data$/,
  /^Environment not usable: [A-Z_, ]+/,
  // What a sign-in provider answered, up to where the values begin.
  /^(?:state|nonce|iss|aud|azp) mismatch\b/,
  /^unexpected (?:iss value|JWT alg received)\b/,
  /^JWT (?:expired|not active yet)\b/,
  /^failed to validate JWT signature$/,
  /^no valid key found in issuer's jwks_uri\b/,
  /^outgoing request timed out after \d+ms$/,
]
/** Where code was, never what it worked on. */
const FRAME =
  /^\s+at (?:async )?(?:[\w$.<>[\]# ]+ \()?((?:file:|node:|webpack:|turbopack:|\/|[A-Za-z]:\\)[\x21-\x7e]*?:\d+:\d+|native|<anonymous>)\)?$/
const MOST_FRAMES = 12
const MOST_CAUSES = 4

/**
 * An error as the log may keep it: its name, the codes and names of the schema, the places in the
 * code it passed. No text that could hold a value.
 */
export function errorFacts(error: unknown, depth = 0): ErrorFacts {
  if (!isObject(error)) return { name: `thrown ${typeof error}` }
  const facts: ErrorFacts = { name: word(error.name) ?? 'Error' }
  const message = safeMessage(error.message)
  const code = word(error.code) ?? word(error.originalCode)
  const constraint = word(error.constraint) ?? constraintIn(error.originalMessage)
  const table = word(error.table)
  const syscall = word(error.syscall)
  const frames = framesOf(error)
  const cause = causeOf(error)
  if (message !== undefined) facts.message = message
  if (code !== undefined) facts.code = code
  if (constraint !== undefined) facts.constraint = constraint
  if (table !== undefined) facts.table = table
  if (syscall !== undefined) facts.syscall = syscall
  if (frames.length > 0) facts.frames = frames
  if (cause !== undefined && depth < MOST_CAUSES) facts.cause = errorFacts(cause, depth + 1)
  return facts
}

/** The beginning of a message that is known to carry no value; undefined for every other. */
export function safeMessage(message: unknown): string | undefined {
  if (typeof message !== 'string') return undefined
  return SAFE_MESSAGES.map((safe) => safe.exec(message)?.[0]).find((found) => found !== undefined)
}

function framesOf({ stack, message }: Record<string, unknown>): string[] {
  if (typeof stack !== 'string') return []
  // A message of several lines could pretend to be a place.
  const said = typeof message === 'string' && message !== '' ? message : null
  const at = said === null ? -1 : stack.indexOf(said)
  const rest = at === -1 ? stack : stack.slice(at + (said?.length ?? 0))
  return rest
    .split('\n')
    .filter((line) => FRAME.test(line))
    .map((line) => line.trim().replace(/^at /, ''))
    .slice(0, MOST_FRAMES)
}

function causeOf(error: Record<string, unknown>): unknown {
  const inMeta = isObject(error.meta) ? error.meta.driverAdapterError : undefined
  return inMeta ?? (isObject(error.cause) ? error.cause : undefined)
}

/** The name of a constraint is ours; what stood in the way of it is somebody's. */
function constraintIn(message: unknown): string | undefined {
  if (typeof message !== 'string') return undefined
  return word(/ constraint "(\w+)"/.exec(message)?.[1])
}

/** A code, a class or a name of the schema: one word of a program. */
function word(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z_][\w-]{0,62}$|^[0-9A-Z]{5}$/.test(value)
    ? value
    : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
