import { command } from '@/lib/platform/command'
import { done } from '@/lib/platform/outcome'
import { addSponsor } from '@/lib/sponsors/records'
import { sponsorKey } from '@/lib/sponsors/sponsor-key'
import { prospectInput } from '../input'
import type { ProspectRefusal } from '../rules'

/** Writes down a unit that may become a sponsor: it is one of the ledger's units that promises nothing yet. */
export const addProspect = command<typeof prospectInput, { id: string }, ProspectRefusal>({
  act: 'mobilisation/add-prospect',
  right: 'mobilisation.keep',
  input: prospectInput,
  constraints: { sponsor_name_once: 'name_taken' },
  async run({ viewer, tx, now, enter }, { name, kind, contactName, contactPhone, note }) {
    const author = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    const id = await addSponsor(tx, author, {
      ...{ name, nameKey: sponsorKey(name), kind },
      ...{ promisedChildren: null, level: null, form: null },
      contactName: contactName ?? null,
      contactPhone: contactPhone ?? null,
      note: note ?? null,
    })
    enter({ subject: { kind: 'sponsor', id }, details: { name } })
    return done({ id })
  },
})
