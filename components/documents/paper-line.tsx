/** A label with what is known of it; what is not known is a line to write on. */
export function PaperLine({ label, value }: { label: string; value?: string | null | undefined }) {
  return (
    <p className="flex grow flex-wrap gap-x-2">
      <span>{label}:</span>
      <span className={value ? 'font-semibold' : 'min-w-24 grow border-b border-dotted border-ink'}>
        {value}
      </span>
    </p>
  )
}

/** Room to write over the whole width. */
export function PaperRoom({ lines }: { lines: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: lines }, (_, at) => (
        <div className="h-7 border-b border-dotted border-ink" key={at} />
      ))}
    </div>
  )
}

/** Boxes to mark with a pen. */
export function PaperBoxes({ names }: { names: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {names.map((name) => (
        <li key={name}>☐ {name}</li>
      ))}
    </ul>
  )
}

/** Who signs, side by side, with room for the signatures. */
export function PaperSigners({ who, how }: { who: readonly string[]; how: string }) {
  return (
    <div className="paper-signers grid auto-cols-fr grid-flow-col gap-4 pb-20 text-center">
      {who.map((name) => (
        <p key={name}>
          <span className="font-semibold">{name}</span>
          <br />
          <span className="italic">{how}</span>
        </p>
      ))}
    </div>
  )
}
