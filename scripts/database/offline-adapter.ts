import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'

/**
 * Lets the engine compare two schemas without a database: it only asks which PostgreSQL it writes
 * for. The oldest supported one, so that no script needs more than it.
 */
export const offlineAdapter: SqlMigrationAwareDriverAdapterFactory = {
  provider: 'postgres',
  adapterName: 'offline',
  connect: () => Promise.resolve(connection),
  connectToShadowDb: refuse,
}

const connection: SqlDriverAdapter = {
  provider: 'postgres',
  adapterName: 'offline',
  queryRaw: () =>
    Promise.resolve({
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, 'PostgreSQL 15.0', 150000]],
    }),
  executeRaw: refuse,
  executeScript: refuse,
  startTransaction: refuse,
  getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  dispose: () => Promise.resolve(),
}

function refuse(): never {
  throw new Error('Comparing two schemas must not touch a database.')
}
