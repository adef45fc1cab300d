import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { SelectField } from '@/components/ui/select-field'
import type { Words } from '@/lib/words/words'

/** Which unit gave: asked first, because everything else depends on it. */
export function UnitChoice({
  units,
  words,
}: {
  units: { id: string; name: string }[]
  words: Words
}) {
  const w = words.payments
  if (units.length === 0) {
    return (
      <EmptyState icon="sponsor" title={w.noUnits}>
        {w.noUnitsText}
      </EmptyState>
    )
  }
  return (
    <form action="/payments/new" className="card form" method="get">
      <SelectField
        emptyLabel={words.shell.choose}
        label={w.chooseUnit}
        name="unit"
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <div className="form-foot">
        <Button tone="primary" type="submit">
          {w.chooseUnitSubmit}
        </Button>
      </div>
    </form>
  )
}
