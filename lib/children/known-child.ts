import type { DoubleReason } from './double-reasons'

/** A child the ledger knows that may be the one somebody is about to propose (em đã có). */
export type KnownChild = {
  id: string
  code: string
  fullName: string
  /** on the commune's list; otherwise only proposed so far */
  isOnList: boolean
  /** what opens for the viewer, if anything: the file itself, or what the viewer once sent */
  opens: 'file' | { proposalId: string } | null
  /** what speaks for one child, for the commune's office */
  reasons: readonly DoubleReason[]
}
