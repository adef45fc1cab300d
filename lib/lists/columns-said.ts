/** What a person said of the columns: sheet → letter → field, or null to leave the column out. */
export type ColumnsSaid = Readonly<Record<string, Readonly<Record<string, string | null>>>>
