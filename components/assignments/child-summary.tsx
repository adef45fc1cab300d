import { Chip } from '@/components/ui/chip'
import { PageLink } from '@/components/ui/page-link'
import type { ChildToShow } from './child-to-show'

/** Who the child is, in the few lines a proposal needs. Works in server pages and in islands. */
export function ChildSummary({ child }: { child: ChildToShow }) {
  return (
    <div className="grid content-start gap-1">
      <p className="font-semibold">
        <PageLink href={`/children/${child.id}`}>{child.fullName}</PageLink>{' '}
        <span className="font-normal whitespace-nowrap text-muted tabular-nums">{child.code}</span>
      </p>
      <p className="text-muted text-[0.9375rem]">{child.facts}</p>
      {child.priority ? (
        <p className="text-[0.9375rem]">
          <Chip tone={child.priority.tone}>{child.priority.level}</Chip> {child.priority.reasons}
        </p>
      ) : (
        <p className="chips">
          {child.difficult && <Chip tone="honey">{child.difficult}</Chip>}
          <Chip>{child.category}</Chip>
        </p>
      )}
      {child.needs && <p className="text-[0.9375rem]">{child.needs}</p>}
    </div>
  )
}
