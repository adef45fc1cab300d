import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { mergeInput } from '../input'
import { holdStanding, holdVillages, mergeVillages, type Moved } from '../merger-records'
import { addVillage } from '../place-records'
import type { MergeRefusal } from '../rules'

type Merged = Moved & { id: string; intoId: string; name: string }

/** Villages go up in one of them, or in a new one, by a resolution; whatever stood in them follows. */
export const mergeVillagesInto = command<typeof mergeInput, Merged, MergeRefusal>({
  act: 'places/merge-villages',
  right: 'place.keep',
  input: mergeInput,
  constraints: { village_name_once: 'name_taken' },
  async run({ viewer, tx, now, today, enter }, { villageIds, into, newName, on, basis }) {
    if (on > today) return refused('day_to_come')
    const opensVillage = into === 'new'
    const wanted = new Set([...villageIds, ...(opensVillage ? [] : [into])])
    await holdStanding(
      tx,
      [...wanted].filter((id) => id !== into),
    )
    const villages = await holdVillages(tx, [...wanted])
    if (villages.length !== wanted.size) return refused('not_found')
    const closed = villages.filter(({ id }) => id !== into)
    if (closed.length === 0) return refused('nothing_to_merge')

    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    const intoId = opensVillage ? await addVillage(tx, viewer.communeId, newName ?? '') : into
    const name = villages.find(({ id }) => id === intoId)?.name ?? newName ?? ''
    const ids = closed.map(({ id }) => id)
    const merger = { intoId, opensVillage, on, today, basis }
    const { id, ...moved } = await mergeVillages(tx, by, merger, ids)
    const names = closed.map((village) => village.name)
    enter({
      subject: { kind: 'village', id: intoId },
      details: { villages: names, into: name, from: on, basis, ...moved },
    })
    return done({ id, intoId, name, ...moved })
  },
})
