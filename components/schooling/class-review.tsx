import { FieldSet } from '@/components/ui/field-set'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { PlaceChoice } from '@/lib/schooling/year-board'
import type { ClassPlan } from '@/lib/schooling/year-plan'
import type { Words } from '@/lib/words/words'
import { goneOptions, nameOfPupil, schoolOptions } from './choices'

type Props = { line: ClassPlan; otherSchools: PlaceChoice[]; words: Words['schooling'] }

/** One class of the old year: where it goes, and who of it does otherwise. */
export function ClassReview({ line, otherSchools, words }: Props) {
  const w = words.review
  const legend = line.name === '' ? w.noClass : w.classTitle(line.name)
  const count = line.pupils.length
  return (
    <FieldSet
      hint={line.to === null ? w.leaves : line.name === '' ? w.stays : undefined}
      legend={`${legend} · ${count > 0 ? w.pupils(String(count)) : w.nobody}`}
    >
      {line.to !== null && line.name !== '' && (
        <TextField
          defaultValue={line.to}
          label={w.to(line.name)}
          maxLength={20}
          name={`to.${line.id}`}
          short
        />
      )}
      {line.to === null && count > 0 && (
        <SelectField
          defaultValue={line.then}
          label={w.then(line.name)}
          name={`then.${line.id}`}
          options={[
            { value: 'ask_later', label: words.choices.ask_later },
            ...schoolOptions(otherSchools, w.otherSchools),
            ...goneOptions(words),
          ]}
        />
      )}
      {count > 0 && (
        <div className="grid gap-4 md:grid-cols-2">
          {line.pupils.map((pupil) => (
            <SelectField
              defaultValue={pupil.choice}
              key={pupil.childId}
              label={nameOfPupil(pupil, w)}
              name={`pupil.${pupil.childId}`}
              options={[
                { value: 'follow', label: followOf(line, w) },
                { value: 'repeats', label: words.choices.repeats },
                { value: 'ask_later', label: words.choices.ask_later },
                ...schoolOptions(otherSchools, w.otherSchools),
                ...goneOptions(words),
              ]}
            />
          ))}
        </div>
      )}
    </FieldSet>
  )
}

function followOf({ name, to }: ClassPlan, w: Words['schooling']['review']): string {
  if (to === null) return w.followOut
  return name === '' ? w.followUnplaced : w.follow(to)
}
