import { Tabs } from '@/components/ui/tabs'
import type { Words } from '@/lib/words/words'

/** The work on one's desk, who stands by whom, and everything that ever was proposed. */
export function AssignmentTabs({
  current,
  words,
}: {
  current: 'work' | 'terms' | 'all'
  words: Words
}) {
  const w = words.assignments
  return (
    <div className="mb-6">
      <Tabs
        label={w.tabs}
        tabs={[
          { href: '/assignments', label: w.tabWork, current: current === 'work' },
          { href: '/assignments/terms', label: words.terms.title, current: current === 'terms' },
          { href: '/assignments/all', label: w.tabAll, current: current === 'all' },
        ]}
      />
    </div>
  )
}
