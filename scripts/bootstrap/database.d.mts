export interface Database {
  host: string
  port: number
  database: string
  /** Embedded server only. */
  superuser: { user: string; password: string }
  superuserUrl: string
  /** Owner of the schema: migrations. */
  ownerUrl: string
  /** The web application's role: DATABASE_URL. */
  appUrl: string
  /** The last of the server's users to call this switches it off. */
  stop: () => Promise<void>
  isRunning: () => boolean
  /** After a crash: starts the server again. */
  revive: () => Promise<void>
}

/** Starts the embedded PostgreSQL of a data folder, or joins the one that already runs there. */
export function startDatabase(options: {
  dataDir: string
  durable?: boolean
  log?: (vi: string, en: string) => void
}): Promise<Database>
