import { browserForTests } from '../test/browser.mjs'

let found

/** The Chromium the browser tests use, found or installed once. */
export function requireBrowser() {
  return (found ??= browserForTests())
}
