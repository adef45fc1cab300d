import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { parameterInput } from '../input'
import type { ParameterKey } from '../parameter'
import { newestVersionNo } from '../queries'
import { addVersion } from '../records'
import { decideValue, type ParameterRefusal } from '../rules'

/** Records the value of a parameter from a day on. What was recorded before stays and is seen. */
export const setParameter = command<typeof parameterInput, { key: ParameterKey }, ParameterRefusal>(
  {
    act: 'parameters/set',
    right: 'parameter.keep',
    input: parameterInput,
    constraints: { parameter_version_once: 'changed_meanwhile' },
    async run({ viewer, tx, now: at, today, enter }, { basedOn, ...wanted }) {
      const refusal = decideValue(wanted, today)
      if (refusal) return refused(refusal)
      const { key, value, validFrom, source } = wanted
      if ((await newestVersionNo(tx, key)) !== basedOn) return refused('changed_meanwhile')
      const by = { communeId: viewer.communeId, personId: viewer.personId, at }
      const id = await addVersion(tx, by, { ...wanted, versionNo: basedOn + 1 })
      enter({
        subject: { kind: 'parameter', id },
        details: { parameter: key, value, from: validFrom, basis: source, versionNo: basedOn + 1 },
      })
      return done({ key })
    },
  },
)
