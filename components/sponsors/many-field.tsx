import { CheckboxField } from '@/components/ui/checkbox-field'

/** Any number of many, beside each other where there is room; nothing where there are none. */
export function ManyField(props: {
  label: string
  name: string
  optional: string
  hint?: string
  own: readonly { id: string }[] | undefined
  places: readonly { id: string; name: string }[]
}) {
  const { label, name, optional, places } = props
  const own = new Set(props.own?.map(({ id }) => id))
  if (places.length === 0) return null
  return (
    <fieldset className="fieldset field">
      <legend className="field-label">
        {label} <span className="field-optional">({optional})</span>
      </legend>
      {props.hint && <p className="field-hint">{props.hint}</p>}
      <ul className="grid gap-2 sm:grid-cols-2">
        {places.map((place) => (
          <li key={place.id}>
            <CheckboxField
              defaultChecked={own.has(place.id)}
              label={place.name}
              name={name}
              value={place.id}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
