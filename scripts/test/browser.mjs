import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'
import { hostPath, installed } from '../bootstrap/project.mjs'
import { lastLines, run } from '../bootstrap/run.mjs'
import { Failure } from '../bootstrap/say.mjs'
import { runNode } from './program.mjs'

/** Chromium without its windows: the same pages for two thirds of the processor's time. */
const WINDOWLESS = ['chromium-headless-shell']
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const ELSEWHERE = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/**
 * A Chromium that starts: CHROMIUM_PATH, or else one without windows, Playwright's own, the system's;
 * null when there is none.
 */
export async function findBrowser(env = process.env) {
  if (env.CHROMIUM_PATH) {
    if (await starts(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH
    throw new Failure(
      `CHROMIUM_PATH "${env.CHROMIUM_PATH}" không chạy được: trỏ tới một Chromium, hoặc bỏ biến này để tự tìm.`,
      `CHROMIUM_PATH "${env.CHROMIUM_PATH}" does not start: name a Chromium, or leave it out.`,
    )
  }
  return firstThatStarts([
    ...inTheSystem(WINDOWLESS, env),
    chromium.executablePath(),
    ...inTheSystem(NAMES, env),
    ...(ELSEWHERE[process.platform] ?? []),
  ])
}

/** A Chromium for the tests, installed by whichever way works on this machine where there is none. */
export async function browserForTests() {
  const isDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  const hasChoice = Boolean(process.env.CHROMIUM_PATH)
  const windowless = hasChoice || (await firstThatStarts(inTheSystem(WINDOWLESS)))
  const said = []
  if (isDebian && !windowless) said.push(await byApt('chromium-headless-shell'))
  const ways = [...(isDebian ? [() => byApt('chromium')] : []), byPlaywright]
  for (const way of [null, ...ways]) {
    if (way) said.push(await way())
    const path = await findBrowser()
    if (path) return path
  }
  throw new Failure(
    'Không tìm thấy và không cài được trình duyệt: cài Chromium (Debian: "apt-get install chromium") rồi đặt CHROMIUM_PATH tới tệp chạy của nó.',
    'No browser was found or could be installed: install Chromium (on Debian "apt-get install chromium"), or set CHROMIUM_PATH.',
    { detail: said.map((output) => lastLines(output, 8)).join('\n') },
  )
}

function inTheSystem(names, env = process.env) {
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(delimiter)]
  return folders.flatMap((folder) => names.map((name) => join(folder, name)))
}

async function firstThatStarts(paths) {
  for (const path of new Set(paths)) if (await starts(path)) return path
  return null
}

async function byApt(name) {
  const env = { ...process.env, PATH: hostPath(), DEBIAN_FRONTEND: 'noninteractive' }
  const update = await run('apt-get', ['update', '-q'], { env })
  const install = ['install', '-y', '-q', '--no-install-recommends', name]
  return update.output + (await run('apt-get', install, { env })).output
}

async function byPlaywright() {
  return (await runNode(installed('@playwright/test/cli.js'), ['install', 'chromium'])).output
}

/** A name in the PATH may be a stub that only asks to install the real one. */
async function starts(path) {
  if (!existsSync(path)) return false
  // Windows answers --version by opening a window.
  if (process.platform === 'win32') return true
  return promisify(execFile)(path, ['--version'], { timeout: 20_000 }).then(
    () => true,
    () => false,
  )
}
