import type { TemplatePaper } from '@/lib/documents/template-paper'

type Props = {
  paper: TemplatePaper
  /** "KẾ HOẠCH" and what it is about */
  heading: { type: string; subject: string }
  /** what stands for the content, in the reader's language */
  content: string
}

/** A sheet of paper with the words around a document's content; printed words are Vietnamese. */
export function TemplateSheet({ paper, heading, content }: Props) {
  return (
    <div
      className="@container grid min-w-0 gap-5 rounded-(--radius-card) border border-line bg-white p-4 font-['Times_New_Roman',serif] text-[0.875rem] leading-snug text-black sm:p-6"
      lang="vi"
    >
      <div className="grid gap-4 text-center @min-[28rem]:grid-cols-[minmax(0,1fr)_auto]">
        <div className="min-w-0">
          {paper.superior && <p>{paper.superior}</p>}
          <Lines bold lines={paper.issuer} />
          <Rule />
          <p className="mt-1">{paper.number}</p>
        </div>
        <div className="min-w-0">
          <p className="font-bold text-balance @min-[28rem]:whitespace-nowrap">{paper.nation}</p>
          <p className="font-bold">{paper.motto}</p>
          <Rule />
          <p className="mt-1 italic">{paper.placeAndDay}</p>
        </div>
      </div>
      <div className="text-center font-bold text-balance">
        <p>{heading.type}</p>
        <p>{heading.subject}</p>
        <Rule />
      </div>
      <p className="border-y border-dashed border-neutral-500 py-3 text-center italic">{content}</p>
      <div className="grid gap-5 @min-[22rem]:grid-cols-2">
        <div className="min-w-0 text-[0.8125rem]">
          <p className="font-bold italic">{paper.recipientsLabel}</p>
          <Lines lines={paper.recipients} />
        </div>
        <div className="min-w-0 text-center font-bold">
          <Lines lines={paper.signerAuthority} />
          <p className="mt-12 min-h-5">{paper.signerName}</p>
        </div>
      </div>
    </div>
  )
}

function Lines({ lines, bold }: { lines: string[]; bold?: boolean }) {
  return (
    <div className={bold ? 'font-bold' : undefined}>
      {lines.map((text, index) => (
        <p className="wrap-break-word" key={`${index} ${text}`}>
          {text}
        </p>
      ))}
    </div>
  )
}

function Rule() {
  return <span aria-hidden className="mx-auto mt-0.5 block w-20 border-t border-black" />
}
