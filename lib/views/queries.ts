import { Prisma } from '@/prisma/client/client'
import { may, type Viewer } from '@/lib/access/viewer'
import { readInCommune } from '@/lib/platform/db/transaction'
import type { NamedThings, SavedView, ViewedList } from './view'

/** The viewer's own views of a list in the order they were made; nobody sees another person's. */
export async function listViews(viewer: Viewer, list: ViewedList): Promise<SavedView[]> {
  if (!may(viewer, 'view.keep')) return []
  return readInCommune<SavedView>(
    viewer,
    Prisma.sql`
      select id, list, name, query, is_first as "isFirst" from saved_view
      where person_id = ${viewer.personId}::uuid and list = ${list}::viewed_list
      order by created_at, id`,
    { keepPlan: true },
  )
}

/** The places and units a kept filter may name, as they are called today; closed villages are none. */
export async function listNamedThings(viewer: Viewer): Promise<NamedThings> {
  const [found] = await readInCommune<NamedThings>(
    viewer,
    Prisma.sql`
      select
        (select coalesce(json_agg(json_build_object('id', id, 'name', name)), '[]')
          from village where merger_id is null) as villages,
        (select coalesce(json_agg(json_build_object('id', id, 'name', name)), '[]')
          from school) as schools,
        (select coalesce(json_agg(json_build_object('id', k.id, 'name', k.name, 'school', s.name)), '[]')
          from school_class k
          join school s on s.commune_id = k.commune_id and s.id = k.school_id) as classes,
        (select coalesce(json_agg(json_build_object('id', id, 'name', name)), '[]')
          from sponsor) as units`,
  )
  return found ?? { villages: [], schools: [], classes: [], units: [] }
}
