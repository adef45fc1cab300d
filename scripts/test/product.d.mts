interface Installation {
  databaseUrl: string
  dataDir: string
  /** What the product's own environment does not say, or says otherwise. */
  env: Record<string, string>
}

/** Builds for production unless the build at hand belongs to these sources. */
export function prepareProduct(): Promise<void>

/** A process that serves. */
export interface Served {
  url: string
  port: number
  pid: number
  ended: Promise<unknown>
  stop: () => Promise<void>
}

interface Serving extends Installation {
  /** a free one when not named */
  port?: number
  /** the address people type; several processes may serve one */
  appUrl?: string
  /** the folder with the build, when not this project's */
  dir?: string
  /** where its words go, when not to the screen */
  onOutput?: (chunk: Buffer) => void
}

/** Serves the production build on a port of this machine. */
export function serveProduct(options: Serving): Promise<Served>

/** The server actions' key that the build at hand has baked in. */
export function keyOfBuild(): string

/** Runs a script of the project with the environment of the product; a failure is thrown. */
export function runScript(script: string, options: Installation): Promise<void>
