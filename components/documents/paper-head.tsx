import { official } from '@/lib/words/official/form'

type Props = {
  /** the body above the one that writes, upright; a commune has none */
  superior: string | null
  /** the body that writes, one entry per line, in capitals */
  issuer: readonly string[]
}

/** The head of a paper: who writes on the left, the nation's name and motto on the right. */
export function PaperHead({ superior, issuer }: Props) {
  return (
    <header className="grid grid-cols-[2fr_3fr] gap-3 text-center text-[0.8125rem] sm:text-[0.9375rem]">
      <div>
        {superior && <p>{superior}</p>}
        {issuer.map((each, at) => (
          <p className="font-semibold" key={each}>
            {at === issuer.length - 1 ? <span className="border-b border-ink">{each}</span> : each}
          </p>
        ))}
      </div>
      <div className="font-semibold">
        <p>{official.nation}</p>
        <p>
          <span className="border-b border-ink">{official.motto}</span>
        </p>
      </div>
    </header>
  )
}
