import type pg from 'pg'

/** What a schema is made of, as plain lines that compare well: one line per object, sorted. */
export interface Catalog {
  /** `table.column type [not null] [default …]` */
  columns: string[]
  enums: string[]
  /** Primary, unique, foreign, check and exclusion constraints with their definition. */
  constraints: string[]
  /** Indexes that no constraint made. */
  indexes: string[]
  /** `table enabled|forced` for each table under row-level security. */
  rowSecurity: string[]
  policies: string[]
  triggers: string[]
  views: string[]
  functions: string[]
  extensions: string[]
  /** `object grantee privileges` of tables, views, sequences and functions. */
  grants: string[]
}

/** Reads the schema `public` of a database; the migrations' own table is left out. */
export async function readCatalog(client: pg.ClientBase): Promise<Catalog> {
  const catalog = {} as Catalog
  for (const part of Object.keys(QUERIES) as (keyof Catalog)[]) {
    const { rows } = await client.query<{ line: string }>(QUERIES[part])
    catalog[part] = rows.map(({ line }) => line).sort()
  }
  return catalog
}

// Objects an extension brought are the extension's business.
const OWN = (catalog: string, oid: string) => `NOT EXISTS (
  SELECT 1 FROM pg_depend d
   WHERE d.classid = '${catalog}'::regclass AND d.objid = ${oid} AND d.deptype = 'e')`

const TABLES = `pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'`
const ORDINARY = `c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'`

const QUERIES: Record<keyof Catalog, string> = {
  columns: `
    SELECT c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
        || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
        || CASE WHEN a.attidentity <> '' THEN ' identity ' || a.attidentity::text ELSE '' END
        || CASE WHEN d.adbin IS NULL THEN ''
                WHEN a.attgenerated <> '' THEN ' generated ' || pg_get_expr(d.adbin, d.adrelid)
                ELSE ' default ' || pg_get_expr(d.adbin, d.adrelid) END AS line
      FROM ${TABLES}
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
     WHERE ${ORDINARY}`,
  enums: `
    SELECT t.typname || ' ' || string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder) AS line
      FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace AND n.nspname = 'public'
      JOIN pg_enum e ON e.enumtypid = t.oid
     GROUP BY t.typname`,
  // Not-null constraints are told with the columns; older servers do not list them here.
  constraints: `
    SELECT c.relname || '.' || k.conname || ' ' || pg_get_constraintdef(k.oid) AS line
      FROM ${TABLES} JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype <> 'n'
     WHERE ${ORDINARY}`,
  indexes: `
    SELECT pg_get_indexdef(i.indexrelid) AS line
      FROM ${TABLES} JOIN pg_index i ON i.indrelid = c.oid
     WHERE ${ORDINARY}
       AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid
                          AND k.contype IN ('p', 'u', 'x'))`,
  rowSecurity: `
    SELECT c.relname || CASE WHEN c.relforcerowsecurity THEN ' forced' ELSE ' enabled' END AS line
      FROM ${TABLES} WHERE ${ORDINARY} AND c.relrowsecurity`,
  policies: `
    SELECT tablename || '.' || policyname || ' ' || permissive || ' ' || cmd || ' to '
        || array_to_string(roles, ', ') || ' using ' || coalesce(qual, '-') || ' check '
        || coalesce(with_check, '-') AS line
      FROM pg_policies WHERE schemaname = 'public'`,
  triggers: `
    SELECT pg_get_triggerdef(t.oid) AS line
      FROM ${TABLES} JOIN pg_trigger t ON t.tgrelid = c.oid AND NOT t.tgisinternal
     WHERE ${ORDINARY}`,
  views: `
    SELECT c.relname || ' ' || coalesce(array_to_string(c.reloptions, ', '), '') || ' '
        || pg_get_viewdef(c.oid) AS line
      FROM ${TABLES} WHERE c.relkind IN ('v', 'm') AND ${OWN('pg_class', 'c.oid')}`,
  functions: `
    SELECT pg_get_functiondef(p.oid) AS line
      FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace AND n.nspname = 'public'
     WHERE p.prokind IN ('f', 'p') AND ${OWN('pg_proc', 'p.oid')}`,
  extensions: `SELECT extname AS line FROM pg_extension WHERE extname <> 'plpgsql'`,
  grants: `
    SELECT c.relname || ' ' || coalesce(g.rolname, 'public') || ' '
        || string_agg(x.privilege_type, ', ' ORDER BY x.privilege_type) AS line
      FROM ${TABLES}
     CROSS JOIN LATERAL aclexplode(c.relacl) x
      LEFT JOIN pg_roles g ON g.oid = x.grantee
     WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND x.grantee <> c.relowner
       AND c.relname <> '_prisma_migrations' AND ${OWN('pg_class', 'c.oid')}
     GROUP BY c.relname, g.rolname
    UNION ALL
    SELECT p.oid::regprocedure || ' ' || coalesce(g.rolname, 'public') || ' ' || x.privilege_type
      FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace AND n.nspname = 'public'
     CROSS JOIN LATERAL aclexplode(p.proacl) x
      LEFT JOIN pg_roles g ON g.oid = x.grantee
     WHERE x.grantee <> p.proowner AND ${OWN('pg_proc', 'p.oid')}`,
}
