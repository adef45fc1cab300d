/** Builds for production unless the build at hand belongs to these sources. */
export function buildForTests(): Promise<void>

/** The environment `up` builds with. */
export function environmentOfBuild(): NodeJS.ProcessEnv
