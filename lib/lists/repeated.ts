import { searchKey } from '@/lib/people/full-name'
import type { ListedChild, ListIssue } from './listed-child'

/** Children that stand twice in one list: the same personal ID, or the same name and birth. A hint on the later row. */
export function repeatedIn(rows: readonly ListedChild[]): ListIssue[] {
  const issues: ListIssue[] = []
  const byId = new Map<string, ListedChild>()
  const byName = new Map<string, ListedChild>()
  for (const child of rows) {
    const twinById = child.personalId === null ? undefined : byId.get(child.personalId)
    const birth = child.bornOn ?? child.bornYear
    const key =
      child.fullName === null || birth === null ? null : `${searchKey(child.fullName)} ${birth}`
    const twinByName = key === null ? undefined : byName.get(key)
    if (twinById) issues.push(issue(child, 'personal_id_repeated', twinById))
    else if (twinByName) issues.push(issue(child, 'child_repeated', twinByName))
    if (child.personalId !== null && !twinById) byId.set(child.personalId, child)
    if (key !== null && !twinByName) byName.set(key, child)
  }
  return issues
}

function issue(
  child: ListedChild,
  code: 'personal_id_repeated' | 'child_repeated',
  twin: ListedChild,
): ListIssue {
  const value = twin.sheet === child.sheet ? String(twin.row) : `${twin.row} (${twin.sheet})`
  return { sheet: child.sheet, row: child.row, column: null, code, severity: 'warning', value }
}
