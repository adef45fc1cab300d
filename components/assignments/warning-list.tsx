import { Shape } from '@/components/ui/shape'

/** What somebody should know before proposing; none of it stands in the way. */
export function WarningList({ warnings }: { warnings: readonly string[] }) {
  return warnings.map((warning) => (
    <p className="flex items-start gap-1.5 text-[0.9375rem] text-honey" key={warning}>
      <Shape className="mt-1.5 flex-none" of="triangle" />
      {warning}
    </p>
  ))
}
