import { PaperHead } from '@/components/documents/paper-head'
import { PaperBoxes, PaperLine, PaperRoom, PaperSigners } from '@/components/documents/paper-line'
import { NEED_KINDS } from '@/lib/children/need'
import { PAPER_KINDS } from '@/lib/children/proposal'
import { placeSigner, type PaperPlace } from '@/lib/documents/round-form'
import { PROGRAMME_CATEGORIES } from '@/lib/plans/category'
import { children } from '@/lib/words/vi/children'
import { needs } from '@/lib/words/vi/needs'
import { proposals } from '@/lib/words/vi/proposals'
import { officialRoundForm as w } from '@/lib/words/official/round-form'

/** One child's sheet (Phiếu rà soát), to be filled in with a pen at the family's table. */
export function SheetPaper({ place, title }: { place: PaperPlace; title: string }) {
  const { sheet: s } = w
  return (
    <article className="card paper mx-auto grid w-full max-w-3xl gap-3" lang="vi">
      <p className="text-right italic">{w.sheetNo}</p>
      <PaperHead {...place} />
      <div className="text-center">
        <h2 className="text-2xl">{w.sheetTitle}</h2>
        <p className="font-semibold">{w.sheetSubtitle}</p>
        <p className="italic">({title})</p>
      </div>
      <Part title={s.child}>
        <PaperLine label={s.fullName} />
        <Row>
          <PaperLine label={s.born} />
          <PaperLine label={s.sex} value={w.sexes.map((sex) => `☐ ${sex}`).join('   ')} />
        </Row>
        <PaperLine label={s.personalId} />
        <PaperLine label={s.home} />
        <PaperLine label={s.school} />
      </Part>
      <Part title={s.family}>
        <PaperLine label={s.guardian} />
        <Row>
          <PaperLine label={s.relation} />
          <PaperLine label={s.phone} />
        </Row>
        <PaperLine label={s.siblings} />
      </Part>
      <Part title={s.circumstances}>
        <PaperBoxes names={PROGRAMME_CATEGORIES.map((category) => children.categories[category])} />
        <PaperBoxes names={[s.difficult]} />
        <PaperLine label={s.why} />
        <PaperRoom lines={2} />
      </Part>
      <Part title={s.needs}>
        <PaperBoxes names={NEED_KINDS.map((kind) => needs.kinds[kind])} />
        <PaperLine label={s.helped} />
      </Part>
      <Part title={s.papers}>
        <PaperBoxes names={PAPER_KINDS.map((kind) => proposals.papers[kind])} />
      </Part>
      <p>{s.consent}</p>
      <p className="text-right italic">{w.day}</p>
      <PaperSigners how={w.signature} who={[w.family, w.maker, placeSigner(place)]} />
    </article>
  )
}

function Part({ title, children: parts }: { title: string; children: React.ReactNode }) {
  return (
    <section className="grid gap-1">
      <h3 className="font-semibold">{title}</h3>
      <div className="grid gap-1">{parts}</div>
    </section>
  )
}

function Row({ children: parts }: { children: React.ReactNode }) {
  return <div className="flex flex-wrap gap-x-6 gap-y-1">{parts}</div>
}
