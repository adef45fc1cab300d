import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Manifest = {
  node: Record<string, { workers: object; filename: string; exportedName: string }>
}

/** The server actions of a build: `payments/giveSupport` → its id and a page that sends it. */
export function builtActions(projectDir: string): Map<string, { id: string; page: string }> {
  const file = join(projectDir, '.next/server/server-reference-manifest.json')
  const { node } = JSON.parse(readFileSync(file, 'utf8')) as Manifest
  return new Map(
    Object.entries(node).map(([id, { workers, filename, exportedName }]) => {
      const part = filename.replace(/^app\//, '').replace('/actions.ts', '')
      const pages = Object.keys(workers).map((page) => addressOf(page.replace(/^app\//, '/')))
      const page = pages.find((one) => !one.includes('[')) ?? pages[0] ?? '/'
      return [`${addressOf(`/${part}`).slice(1)}/${exportedName}`, { id, page }]
    }),
  )
}

function addressOf(path: string): string {
  return path.replaceAll(/\/\([^)]+\)/g, '').replace(/\/page$/, '') || '/'
}
