import { z } from 'zod'
import { isIssuer } from './gate/provider-address.ts'

/** A sign-in provider is all of these or none; its label is for show. */
const PROVIDER = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  DATABASE_URL: z.string().min(1),
  APP_URL: z.url().default('http://localhost:3000'),
  SESSION_SECRET: z.string().min(32),
  FIELD_KEY: z.base64(),
  /** the folder of database, keys and files, where they lie on this machine */
  DATA_DIR: z.string().optional(),
  FILES_DIR: z.string().default('.data/files'),
  FILES_S3_BUCKET: z.string().optional(),
  FILES_S3_REGION: z.string().default('us-east-1'),
  FILES_S3_ENDPOINT: z.url().optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  SESSION_IDLE_MINUTES: z.coerce.number().int().positive().default(30),
  SESSION_HOURS: z.coerce.number().int().positive().default(12),
  DATABASE_POOL: z.coerce.number().int().positive().default(10),
  OIDC_ISSUER: z.string().refine(isIssuer).optional(),
  OIDC_CLIENT_ID: z.string().max(500).optional(),
  OIDC_CLIENT_SECRET: z.string().max(2000).optional(),
  OIDC_LABEL: z.string().trim().min(1).max(40).optional(),
  /** off: this process serves pages only, and another one of the same database does the jobs */
  JOBS: z.enum(['on', 'off']).default('on'),
  /** set by the program that loads the demo into an empty database, and by nothing else */
  DEMO_LOADING: z.literal('1').optional(),
  LALANH_NOW: z.iso.datetime({ offset: true }).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  /** by which whoever started this process knows its answer from another server's; means nothing else */
  WEB_INSTANCE: z.string().optional(),
})

/** Half a sign-in provider is a mistake, never a switch. */
const whole = schema.superRefine((given, context) => {
  if (![...PROVIDER, 'OIDC_LABEL' as const].some((name) => given[name])) return
  for (const name of PROVIDER) {
    if (!given[name]) context.addIssue({ code: 'custom', path: [name] })
  }
})

type Source = Record<string, string | undefined>

/** The variables the product reads. */
export const variables = Object.keys(schema.shape)

let read: z.infer<typeof schema> | undefined

/** The environment, read once and checked; a missing value stops the program with its name. */
export function env(): z.infer<typeof schema> {
  if (read) return read
  const parsed = parse(process.env)
  if (!parsed.success) {
    const names = namesIn(parsed.error).join(', ')
    throw new Error(`Environment not usable: ${names}. Start the product with npm run up.`)
  }
  read = parsed.data
  return read
}

/** The variables that are missing or not what they have to be. */
export function unusableVariables(source: Source): string[] {
  const parsed = parse(source)
  return parsed.success ? [] : namesIn(parsed.error)
}

/** A variable set to nothing is not set: that is how a line in an .env file is switched off. */
function parse(source: Source) {
  return whole.safeParse(Object.fromEntries(Object.entries(source).filter(([, value]) => value)))
}

function namesIn({ issues }: z.ZodError): string[] {
  return [...new Set(issues.map(({ path }) => path.join('.')))]
}
