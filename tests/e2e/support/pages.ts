import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'

const app = resolve(import.meta.dirname, '../../../app')

/** Addresses of the pages below a group of app/, those of one child or one list left out. */
export function pagesOf(group: '(office)' | '(public)'): string[] {
  return readdirSync(resolve(app, group), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(^|\/)page\.tsx$/.test(path) && !path.includes('['))
    .map((path) => `/${path.replace(/\/?page\.tsx$/, '').replaceAll(/\([^)]+\)\/?/g, '')}`)
    .sort()
}
