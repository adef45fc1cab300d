import type { TemplatePaper } from '@/lib/documents/template-paper'
import type { SheetContent, SheetLine } from '@/lib/documents/template-preview'
import { partsOf, type TemplateKind } from '@/lib/templates/template'

/** What stands on the sheet for what the product sets itself, in the reader's language. */
export type SheetWords = { content: string; childPlace: string; endPlace: string }

type Props = { kind: TemplateKind; paper: TemplatePaper; content: SheetContent; words: SheetWords }

/** A sheet of paper with the words of a document; printed words are Vietnamese. */
export function TemplateSheet({ kind, paper, content, words }: Props) {
  const parts = partsOf(kind)
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
          {parts.includes('placeName') && <p className="mt-1 italic">{paper.placeAndDay}</p>}
        </div>
      </div>
      <div className="text-center font-bold text-balance">
        <p>{content.type}</p>
        <p>{content.subject}</p>
        <Rule />
      </div>
      {kind === 'minutes' && <Place>{words.childPlace}</Place>}
      {content.lines ? <Content lines={content.lines} /> : <Place>{words.content}</Place>}
      {parts.includes('signerAuthority') ? (
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
      ) : (
        <Place>{words.endPlace}</Place>
      )}
    </div>
  )
}

/** What the product sets itself. */
function Place({ children }: { children: string }) {
  return (
    <p className="border-y border-dashed border-neutral-500 py-3 text-center italic">{children}</p>
  )
}

const LOOKS: Record<SheetLine['kind'], string> = {
  basis: 'indent-6 text-justify italic',
  centred: 'text-center font-bold',
  lead: 'indent-6 text-justify',
  text: 'indent-6 text-justify',
}

function Content({ lines }: { lines: readonly SheetLine[] }) {
  return (
    <div className="grid gap-1.5">
      {lines.map((line, index) => (
        <p className={`wrap-break-word ${LOOKS[line.kind]}`} key={`${index} ${line.text}`}>
          {line.lead && <b>{line.lead} </b>}
          {line.text}
        </p>
      ))}
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
