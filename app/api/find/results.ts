import type { FoundGroup, FoundThings } from '@/components/shell/found-things'
import { mainActsFor, MAIN_ACTS, partsFor } from '@/lib/access/navigation'
import { may, type Viewer } from '@/lib/access/viewer'
import { childFilterFrom } from '@/lib/children/filter'
import { listAssignedChildren, listChildren } from '@/lib/children/queries'
import { namesChildren } from '@/lib/children/reach-queries'
import { NO_FILTER } from '@/lib/mobilisation/filter'
import { listUnits } from '@/lib/mobilisation/queries'
import { searchKey } from '@/lib/people/full-name'
import { readWords } from '@/lib/platform/locale'
import { listSponsors } from '@/lib/sponsors/queries'

/** More than this is a list, and lists have a page of their own. */
const MOST_OF_A_KIND = 6

/** Pages, children, sponsors and units with this name or code; nothing the person may not open. */
export async function resultsFor(viewer: Viewer, typed: string): Promise<FoundThings> {
  const { words } = await readWords()
  const w = words.shell.palette
  const isAsked = searchKey(typed) !== ''
  const groups: FoundGroup[] = [
    { key: 'children', label: w.children, results: isAsked ? await children(viewer, typed) : [] },
    { key: 'sponsors', label: w.sponsors, results: isAsked ? await sponsors(viewer, typed) : [] },
    { key: 'units', label: w.units, results: isAsked ? await units(viewer, typed) : [] },
    { key: 'acts', label: w.acts, results: await acts(viewer, typed) },
    { key: 'pages', label: w.pages, results: await pages(viewer, typed) },
  ]
  const found = groups.filter(({ results }) => results.length > 0)
  const count = found.reduce((sum, { results }) => sum + results.length, 0)
  return { groups: found, summary: count === 0 ? w.none : w.found(count) }
}

async function children(viewer: Viewer, typed: string) {
  if (!may(viewer, 'child.read')) return []
  const isWhole = namesChildren(viewer)
  const lines = isWhole
    ? (await listChildren(viewer, childFilterFrom({ q: typed }))).lines.map(
        ({ id, code, fullName }) => ({ id, code, name: fullName }),
      )
    : (await listAssignedChildren(viewer))
        .map(({ id, code, givenName }) => ({ id, code, name: givenName }))
        .filter(({ code, name }) => isCalled(`${name} ${code}`, typed))
  return lines
    .slice(0, MOST_OF_A_KIND)
    .map(({ id, code, name }) => ({ href: `/children/${id}`, label: name, note: code }))
}

async function sponsors(viewer: Viewer, typed: string) {
  if (!may(viewer, 'sponsor.read')) return []
  return (await listSponsors(viewer, { search: typed }))
    .slice(0, MOST_OF_A_KIND)
    .map(({ id, name }) => ({ href: `/sponsors/${id}`, label: name, note: null }))
}

/** Whoever wins units finds them where that is done; those who read the book of sponsors find them there. */
async function units(viewer: Viewer, typed: string) {
  if (!may(viewer, 'mobilisation.read') || may(viewer, 'sponsor.read')) return []
  const { stages } = (await readWords()).words.mobilisation
  return (await listUnits(viewer, { ...NO_FILTER, search: typed }))
    .slice(0, MOST_OF_A_KIND)
    .map(({ id, name, stage }) => ({
      href: `/mobilisation/${id}`,
      label: name,
      note: stages[stage],
    }))
}

async function acts(viewer: Viewer, typed: string) {
  const { office } = (await readWords()).words
  return mainActsFor(viewer)
    .map((act) => ({ href: MAIN_ACTS[act].at, label: office.mainActs[act], note: null }))
    .filter(({ label }) => isCalled(label, typed))
}

async function pages(viewer: Viewer, typed: string) {
  const { office, guide, mobilisation } = (await readWords()).words
  const parts = partsFor(viewer).map((part) => ({
    href: `/${part}`,
    label: office.navigation[part],
    note: null,
  }))
  const ofMobilisation = (['list', 'figures', 'honour'] as const).map((page) => ({
    href: `/mobilisation/${page}`,
    label: `${mobilisation.title}: ${mobilisation[page]}`,
    note: null,
  }))
  const inside = may(viewer, 'mobilisation.read') ? ofMobilisation : []
  return [...parts, ...inside, { href: '/guide', label: guide.link, note: null }].filter(
    ({ label }) => isCalled(label, typed),
  )
}

/** Whether every word typed is in it, whatever its marks and case. */
function isCalled(text: string, typed: string): boolean {
  const key = searchKey(text)
  return searchKey(typed)
    .split(' ')
    .every((word) => key.includes(word))
}
