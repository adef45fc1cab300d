import { Avatar } from '@/components/ui/avatar'
import { Chip, type ChipTone } from '@/components/ui/chip'
import { Figure } from '@/components/ui/figure'
import { Icon, type IconName } from '@/components/ui/icon'
import { ICON_PATHS } from '@/components/ui/icon-paths'
import { QrCode } from '@/components/ui/qr-code'
import { Shape, type ShapeName } from '@/components/ui/shape'
import { StatusChip, type StatusMeaning } from '@/components/ui/status-chip'
import type { Words } from '@/lib/words/words'
import { every } from './every'
import { Specimen, State } from './specimen'

const CHIPS = every<ChipTone>({ leaf: true, honey: true, clay: true, lake: true, plain: true })
const SHAPES = every<ShapeName>({
  square: true,
  dot: true,
  triangle: true,
  diamond: true,
  ring: true,
})
const MEANINGS = every<StatusMeaning>({
  done: true,
  waiting: true,
  late: true,
  info: true,
  closed: true,
})

/** What says something by a word and a shape. */
export function ShownMarks({ words }: { words: Words }) {
  const { states, samples } = words.design
  return (
    <>
      <Specimen name="StatusChip">
        {MEANINGS.map((meaning) => (
          <State key={meaning} of={meaning}>
            <StatusChip meaning={meaning}>{samples.circumstance}</StatusChip>
          </State>
        ))}
        <State of={states.long}>
          <StatusChip meaning="waiting">{samples.longSponsor}</StatusChip>
        </State>
      </Specimen>
      <Specimen name="Chip">
        {CHIPS.map((tone) => (
          <State key={tone} of={tone}>
            <Chip tone={tone} unmarked>
              {samples.circumstance}
            </Chip>
          </State>
        ))}
      </Specimen>
      <Specimen name="Figure">
        <State of={states.zero}>
          <Figure label={samples.children} value={0} />
        </State>
        <State of={states.one}>
          <Figure label={samples.waiting} note={samples.cardLead} tone="honey" value={1} />
        </State>
        <State of={states.long}>
          <Figure label={samples.received} tone="leaf" value="1.234.567.000 đ" />
        </State>
        <State of={states.many}>
          <Figure beside label={samples.longSponsor} tone="clay" value={75} />
        </State>
      </Specimen>
      <Specimen name="Avatar">
        <State of={states.one}>
          <Avatar name={samples.village} />
        </State>
        <State of={states.long}>
          <Avatar name={samples.longChild} />
        </State>
      </Specimen>
      <Specimen name="QrCode">
        <State of={states.rest}>
          <QrCode
            label={samples.code}
            path="M1 1h3v3H1zM6 1h3v3H6zM1 6h3v3H1zM5 5h1v1H5z"
            size={10}
          />
        </State>
      </Specimen>
      <Specimen name="Shape" wide>
        <ul className="flex flex-wrap gap-5">
          {SHAPES.map((shape) => (
            <li className="flex items-center gap-2" key={shape}>
              <Shape of={shape} />
              {shape}
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name="Icon" wide>
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-3">
          {(Object.keys(ICON_PATHS) as IconName[]).map((name) => (
            <li className="flex items-center gap-2 text-[0.9375rem]" key={name}>
              <Icon name={name} />
              {name}
            </li>
          ))}
        </ul>
      </Specimen>
    </>
  )
}
