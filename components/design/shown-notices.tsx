import { NotFoundPage } from '@/components/shell/not-found-page'
import { NoticePage } from '@/components/shell/notice-page'
import { Banner, type BannerKind } from '@/components/ui/banner'
import { DocumentLink } from '@/components/ui/document-link'
import { LinkButton } from '@/components/ui/link-button'
import { Toast } from '@/components/ui/toast'
import type { Words } from '@/lib/words/words'
import { every } from './every'
import { ShownFailure } from './shown-failure'
import { Specimen, State } from './specimen'

const KINDS = every<BannerKind>({ info: true, waiting: true, late: true, done: true })

/** Sentences that stand above the work, and pages that only have something to say. */
export function ShownNotices({ words }: { words: Words }) {
  const { states, samples } = words.design
  const { offline } = words.shell
  return (
    <>
      <Specimen name="Banner">
        {KINDS.map((kind) => (
          <State key={kind} of={kind}>
            <Banner kind={kind}>{samples.refused}</Banner>
          </State>
        ))}
        <State of={states.withAction}>
          <Banner
            action={<LinkButton href="/design">{samples.take}</LinkButton>}
            kind="waiting"
            title={samples.longSponsor}
          >
            {samples.cardLead}
          </Banner>
        </State>
      </Specimen>
      <Specimen name="Toast">
        {(['leaf', 'clay', 'lake'] as const).map((tone) => (
          <State key={tone} of={tone}>
            <Toast closeHref="/design" closeLabel={words.common.close} tone={tone}>
              {samples.done}
            </Toast>
          </State>
        ))}
      </Specimen>
      <Specimen name="NotFoundPage · FailurePage · NoticePage" wide>
        <State of={words.shell.notFound.title}>
          <NotFoundPage framed words={words.shell} />
        </State>
        <State of={words.shell.form.failed}>
          <ShownFailure reference="L-260905-1A2B" />
        </State>
        <State of={offline.title}>
          <NoticePage
            actions={<DocumentLink href="/design">{offline.retry}</DocumentLink>}
            framed
            lead={offline.lead}
            title={offline.title}
          >
            <p>{offline.advice}</p>
          </NoticePage>
        </State>
      </Specimen>
    </>
  )
}
