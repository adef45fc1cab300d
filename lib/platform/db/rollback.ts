import type { Tx } from './client'

/** Takes back what a transaction did outside the database. */
type Undo = () => Promise<void>

const undos = new WeakMap<Tx, Undo[]>()

/** Keeps what has to be taken back outside the database, should this transaction come to nothing. */
export function onRollback(tx: Tx, undo: Undo): void {
  undos.set(tx, [...(undos.get(tx) ?? []), undo])
}

/** Takes everything back that the transaction asked for, last first. */
export async function undoOutside(tx: Tx): Promise<void> {
  for (const undo of (undos.get(tx) ?? []).reverse()) await undo()
  undos.delete(tx)
}
