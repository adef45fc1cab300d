import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importsOf } from './house/imports'
import { filesIn, parse, root, sources, type Source } from './house/sources'

interface Manifest {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
const shipped = new Set(Object.keys(manifest.dependencies))
const known = new Set([...shipped, ...Object.keys(manifest.devDependencies)])
const scripts: Source[] = ['scripts', '.']
  .flatMap((folder) => filesIn(folder, folder !== '.'))
  .filter((path) => path.endsWith('.mjs'))
  .map((path) => parse(path, readFileSync(join(root, path), 'utf8')))

describe('the house', () => {
  test('every package is declared where it is used: never one that came along with another', () => {
    expect([...sources(), ...scripts].flatMap(strangersIn)).toEqual([])
  })

  test('versions are exact', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
  })
})

describe('the law itself', () => {
  test.each([
    ['lib/lists/file/sheets.ts', `import x from 'left-pad'`],
    ['lib/lists/file/sheets.ts', `import { test } from 'vitest'`],
    ['app/page.tsx', `import axe from 'axe-core'`],
    ['tests/unit/x.test.ts', `import x from '@oxlint/migrate'`],
  ])('%s: %s is a stranger', (path, text) => {
    expect(strangersIn(parse(path, text))).toHaveLength(1)
  })

  test.each([
    ['lib/lists/file/sheets.ts', `import { readFile } from 'node:fs/promises'`],
    ['app/layout.tsx', `import Link from 'next/link'`],
    ['tests/unit/x.test.ts', `import { test } from 'vitest'`],
  ])('%s: %s is known', (path, text) => {
    expect(strangersIn(parse(path, text))).toEqual([])
  })
})

function strangersIn(source: Source): string[] {
  // What runs at the office may not lean on what only developers install.
  const mayUse = /^(app|components|lib|prisma|proxy\.ts|instrumentation\.ts)/.test(source.path)
    ? shipped
    : known
  return importsOf(source)
    .filter(({ local, to }) => !local && !isBuiltIn(to) && !mayUse.has(packageOf(to)))
    .map(({ place, to }) => `${place} ${to}: declare it in package.json, exactly`)
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function isBuiltIn(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier)
}
