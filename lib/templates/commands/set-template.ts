import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { templateInput } from '../input'
import { newestTemplate } from '../queries'
import { addTemplate } from '../records'
import { aboutFault, decideTemplate, faultIn, type TemplateRefusal } from '../rules'
import { partsChanged, partsOf, type TemplateKind } from '../template'

/** Records the words of a document from a day on. What was issued stays as it went out. */
export const setTemplate = command<typeof templateInput, { kind: TemplateKind }, TemplateRefusal>({
  act: 'templates/set',
  right: 'template.keep',
  input: templateInput,
  constraints: { template_version_once: 'changed_meanwhile' },
  async run({ viewer, tx, now: at, today, enter }, { basedOn, ...wanted }) {
    const refusal = decideTemplate(wanted.validFrom, today)
    if (refusal) return refused(refusal)
    const { kind, validFrom, source } = wanted
    const fault = faultIn(wanted, kind)
    if (fault) return refused(fault.fault, aboutFault(fault))
    const newest = await newestTemplate(tx, kind)
    if ((newest?.versionNo ?? 0) !== basedOn) return refused('changed_meanwhile')
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    const versionNo = basedOn + 1
    const id = await addTemplate(tx, by, { ...wanted, versionNo })
    enter({
      subject: { kind: 'template', id },
      details: {
        ...{ template: kind, versionNo, from: validFrom, basis: source },
        changed: newest ? partsChanged(newest, wanted) : partsOf(kind),
      },
    })
    return done({ kind })
  },
})
