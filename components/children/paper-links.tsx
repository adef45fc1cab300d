import type { KeptPaper } from '@/lib/children/paper'
import type { Words } from '@/lib/words/words'

/** Papers to open, each in a window of its own; opening one is written down. */
export function PaperLinks({ papers, words }: { papers: readonly KeptPaper[]; words: Words }) {
  if (papers.length === 0) return null
  return (
    <ul className="text-[0.9375rem] font-normal">
      {papers.map(({ id, fileId, kind }, at) => (
        <li key={id}>
          <a className="roomy-link text-link" href={`/api/files/${fileId}`} target="_blank">
            {words.papers.open(words.proposals.papers[kind], at + 1)}
          </a>
        </li>
      ))}
    </ul>
  )
}
