/** A Chromium that starts: CHROMIUM_PATH, Playwright's own, then the system's; null when there is none. */
export function findBrowser(env?: NodeJS.ProcessEnv): Promise<string | null>

/** Installs a Chromium by whichever way works on this machine. */
export function installBrowser(): Promise<string>
