/**
 * A Chromium that starts: CHROMIUM_PATH, or else one without windows, Playwright's own, the system's;
 * null when there is none.
 */
export function findBrowser(env?: NodeJS.ProcessEnv): Promise<string | null>

/** A Chromium for the tests, installed by whichever way works on this machine where there is none. */
export function browserForTests(): Promise<string>
