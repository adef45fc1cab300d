import { FileField } from '@/components/ui/file-field'
import { FileSizeGuard } from '@/components/ui/file-size-guard'
import { SelectField } from '@/components/ui/select-field'
import { MOST_SCAN_BYTES } from '@/lib/children/paper'
import { PAPER_KINDS } from '@/lib/children/proposal'
import type { Words } from '@/lib/words/words'

/** Photographs or scans of one paper, from a telephone or a scanner. */
export function ScanField({ words, isAsked = false }: { words: Words; isAsked?: boolean }) {
  const w = words.papers
  return (
    <FileSizeGuard mostBytes={MOST_SCAN_BYTES} tooLarge={w.tooLarge}>
      <FileField
        accept="application/pdf,image/jpeg,image/png,image/webp"
        hint={w.scansHint}
        label={w.scans}
        multiple
        name="scans"
        optional={isAsked ? undefined : words.shell.optional}
        required={isAsked}
      />
    </FileSizeGuard>
  )
}

/** What the scans of a circumstance show. */
export function ScanKindField({ words, name = 'scanKind' }: { words: Words; name?: string }) {
  return (
    <SelectField
      emptyLabel={words.shell.choose}
      label={words.papers.kind}
      name={name}
      optional={words.shell.optional}
      options={PAPER_KINDS.map((value) => ({ value, label: words.proposals.papers[value] }))}
    />
  )
}
