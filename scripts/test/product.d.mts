interface Installation {
  databaseUrl: string
  dataDir: string
  /** What the product's own environment does not say, or says otherwise. */
  env: Record<string, string>
}

/** Builds for production unless the build at hand belongs to these sources. */
export function prepareProduct(): Promise<void>

/** Serves the production build on a free port of this machine. */
export function serveProduct(
  options: Installation,
): Promise<{ url: string; pid: number; stop: () => Promise<void> }>

/** Runs a script of the project with the environment of the product; a failure is thrown. */
export function runScript(script: string, options: Installation): Promise<void>
