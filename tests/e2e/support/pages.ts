import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'

const app = resolve(import.meta.dirname, '../../../app')

/** Addresses of the pages below a group of app/ that stand for themselves. */
export function pagesOf(group: '(office)' | '(public)'): string[] {
  return allPages(group).filter((path) => !path.includes('['))
}

function allPages(group: string): string[] {
  return readdirSync(resolve(app, group), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(^|\/)page\.tsx$/.test(path))
    .map((path) => `/${path.replace(/\/?page\.tsx$/, '').replaceAll(/\([^)]+\)\/?/g, '')}`)
    .sort()
}
