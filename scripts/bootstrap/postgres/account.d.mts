export interface Account {
  uid: number
  gid: number
}
export function databaseAccount(clusterDir: string | null): Account | null
export function isReachable(path: string, account: Account | null): boolean
