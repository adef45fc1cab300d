import { Banner } from '@/components/ui/banner'
import { FIELDS, type Field } from '@/lib/templates/field'
import type { Words } from '@/lib/words/words'

/** Tells beside a document for which of its fields the ledger has nothing; says nothing where it has all. */
export function MissingFields({ missing, words }: { missing: readonly Field[]; words: Words }) {
  if (missing.length === 0) return null
  return (
    <div className="no-print mb-6">
      <Banner kind="info">
        <p>{words.paperwork.missing(missing.map((field) => FIELDS[field]))}</p>
      </Banner>
    </div>
  )
}
