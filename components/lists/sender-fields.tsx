import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { SenderChoice } from '@/lib/lists/sender'
import type { Words } from '@/lib/words/words'

/** Whose list it is: one the ledger knows, or another one by name. */
export function SenderFields({
  senders,
  chosen,
  hint,
  words,
}: {
  senders: readonly SenderChoice[]
  chosen?: SenderChoice | null
  hint?: string
  words: Words
}) {
  const w = words.intake
  return (
    <div className="grid items-start gap-4 md:grid-cols-2">
      <SelectField
        defaultValue={chosen?.value}
        emptyLabel={w.senderUnsaid}
        hint={hint ?? w.senderHint}
        label={w.sender}
        name="sender"
        options={senders.map(({ value, name, kind }) => ({
          ...{ value, label: name, group: w.senderKinds[kind] },
        }))}
      />
      <TextField
        hint={w.senderNameHint}
        label={w.senderName}
        maxLength={120}
        name="senderName"
        optional={words.shell.optional}
      />
    </div>
  )
}
