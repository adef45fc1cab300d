import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { GUIDE, type GuidedRole } from '@/lib/access/guide'
import type { Words } from '@/lib/words/words'

/** What one role does here, in its order, and what is beyond it. */
export function RoleGuide({ role, words }: { role: GuidedRole; words: Words['guide'] }) {
  const { intro, steps, next, hidden, ask } = words.roles[role]
  const said: Record<string, { title: string; text: string; open: string }> = steps
  const places = Object.entries(GUIDE[role])
  return (
    <div className="grid gap-6">
      <p className="max-w-[44rem] text-[1.0625rem]">{intro}</p>
      <Card labelledBy="guide-steps">
        <h2 id="guide-steps">{words.steps}</h2>
        <ol className="mt-2 grid">
          {places.map(([step, href], index) => (
            <GuideStep href={href} key={step} number={index + 1} said={said[step]} />
          ))}
        </ol>
      </Card>
      <div className="grid items-start gap-6 md:grid-cols-3">
        <Told title={words.next}>{next}</Told>
        <Told title={words.hidden}>{hidden}</Told>
        <Told title={words.ask}>{ask}</Told>
      </div>
    </div>
  )
}

function GuideStep({
  number,
  href,
  said,
}: {
  number: number
  href: string
  said?: { title: string; text: string; open: string }
}) {
  if (!said) return null
  return (
    <li className="grid gap-x-6 gap-y-3 border-t border-line py-4 first:border-t-0 md:grid-cols-[minmax(0,1fr)_auto] md:items-center">
      <div className="grid grid-cols-[2rem_minmax(0,1fr)]">
        <span aria-hidden="true" className="font-bold text-leaf tabular-nums">
          {number}
        </span>
        <div>
          <h3>{said.title}</h3>
          <p className="max-w-[44rem] text-muted">{said.text}</p>
        </div>
      </div>
      <div className="no-print grid">
        <LinkButton ariaLabel={`${said.open}: ${said.title}`} href={href}>
          {said.open}
        </LinkButton>
      </div>
    </li>
  )
}

function Told({ title, children }: { title: string; children: string }) {
  return (
    <Card as="div">
      <h2 className="text-[1.0625rem]">{title}</h2>
      <p className="mt-1">{children}</p>
    </Card>
  )
}
