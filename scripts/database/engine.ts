import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { offlineAdapter } from './offline-adapter.ts'
import type { SchemaFile } from './schema-files.ts'

// Tables and enums the engine must leave alone: none.
const FILTERS = { externalTables: [], externalEnums: [] }

/**
 * The SQL that leads from one schema to another. Needs no database.
 * @returns the script, empty when the two agree
 */
export async function diffSchemas(
  from: readonly SchemaFile[],
  to: readonly SchemaFile[],
): Promise<string> {
  const target = (files: readonly SchemaFile[]) =>
    files.length === 0
      ? { tag: 'empty' as const }
      : { tag: 'schemaDatamodel' as const, files: [...files] }
  const result = await withEngine((engine) =>
    engine.diff({
      from: target(from),
      to: target(to),
      script: true,
      exitCode: null,
      filters: FILTERS,
    }),
  )
  const script = result.stdout ?? ''
  return /^\s*-- This is an empty migration\.\s*$/.test(script) ? '' : script
}

/** The whole script of a schema, from an empty database. */
export async function scriptFromEmpty(schema: readonly SchemaFile[]): Promise<string> {
  return diffSchemas([], schema)
}

async function withEngine<T>(work: (engine: bindings.SchemaEngine) => Promise<T>): Promise<T> {
  await load()
  const engine = await bindings.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(offlineAdapter),
  )
  try {
    return await work(engine)
  } finally {
    engine.free()
  }
}

let loading: Promise<void> | undefined

function load(): Promise<void> {
  loading ??= (async () => {
    const require = createRequire(import.meta.url)
    const path = require
      .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
      .replace(/\.js$/, '.wasm')
    const imports = { './schema_engine_bg.js': { ...bindings } } as unknown as WebAssembly.Imports
    const { instance } = await WebAssembly.instantiate(readFileSync(path), imports)
    bindings.__wbg_set_wasm(instance.exports)
    const { __wbindgen_start: start } = instance.exports as { __wbindgen_start: () => void }
    start()
  })()
  return loading
}
