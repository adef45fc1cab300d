import { CheckboxField } from '@/components/ui/checkbox-field'

type Place = { id: string; name: string }

/** Places of one sort, any number of them; nothing where the commune has none. */
export function PlacesField(props: {
  label: string
  name: string
  optional: string
  own: readonly Place[] | undefined
  places: readonly Place[]
}) {
  const { label, name, optional, places } = props
  const own = new Set(props.own?.map(({ id }) => id))
  if (places.length === 0) return null
  return (
    <fieldset className="fieldset field">
      <legend className="field-label">
        {label} <span className="field-optional">({optional})</span>
      </legend>
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
