import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import { readInterrupted } from '@/app/forms/interrupted-form'
import type { AccountLink } from '@/components/shell/account-menu'
import { QueueKeeper } from '@/components/queue/queue-keeper'
import { SignOutForm } from '@/components/queue/sign-out-form'
import { WaitingQueue } from '@/components/queue/waiting-queue'
import { FlashNotice } from '@/components/shell/flash-notice'
import { OfficeShell } from '@/components/shell/office-shell'
import { SignOutButton } from '@/components/shell/sign-out-button'
import type { NavigationItem } from '@/components/shell/navigation'
import { FormDesk } from '@/components/ui/form-desk'
import { partsFor, type Part } from '@/lib/access/navigation'
import { may, type Viewer } from '@/lib/access/viewer'
import { today } from '@/lib/platform/clock'
import { requireViewer } from '@/lib/platform/gate/viewer'
import { readFlash } from '@/lib/platform/flash'
import { readWords } from '@/lib/platform/locale'
import { countWaiting } from '@/lib/tasks/waiting-queries'
import type { Words } from '@/lib/words/words'

const ICONS: Record<Part, NavigationItem['icon']> = {
  home: 'tasks',
  standing: 'report',
  children: 'child',
  classes: 'school',
  proposals: 'plus',
  schooling: 'school',
  lists: 'list',
  plan: 'plan',
  sponsors: 'sponsor',
  mobilisation: 'megaphone',
  offers: 'gift',
  assignments: 'assignment',
  payments: 'payment',
  rounds: 'check',
  directions: 'edit',
  documents: 'document',
  entries: 'audit',
  places: 'village',
  accounts: 'users',
  takeout: 'download',
  jobs: 'clock',
  parameters: 'settings',
  templates: 'copy',
  system: 'info',
}

export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer()
  const { locale, words } = await readWords()
  const flash = await readFlash()
  const interrupted = await readInterrupted(viewer)
  const counts = await countWaiting(viewer, today())
  return (
    <OfficeShell
      locale={locale}
      productName={words.common.productName}
      communeName={words.office.communeOf(viewer.communeKind, viewer.communeName)}
      viewerName={viewer.fullName}
      viewerTitle={viewer.jobTitle}
      navigation={partsFor(viewer).map((part) => itemOf(part, words, counts[part]))}
      words={words.shell}
      demo={viewer.isDemo}
      canSearch={may(viewer, 'child.list')}
      accountLinks={accountLinksFor(viewer, words)}
      wayOut={
        <SignOutForm words={words.queue}>
          <SignOutButton label={words.shell.signOut} />
        </SignOutForm>
      }
    >
      <QueueKeeper personId={viewer.personId} />
      <WaitingQueue words={words.queue} />
      {flash && <FlashNotice key={randomUUID()} message={flash} closeLabel={words.common.close} />}
      <FormDesk
        drawnFor={viewer.personId}
        interrupted={interrupted && { ...interrupted, message: messageOf(interrupted.why, words) }}
      >
        {children}
      </FormDesk>
    </OfficeShell>
  )
}

function accountLinksFor(viewer: Viewer, words: Words): AccountLink[] {
  const ways = { href: '/me/sign-in-ways', label: words.factors.title, icon: 'lock' } as const
  const own = { href: '/me', label: words.shell.account, icon: 'users' } as const
  const guide = { href: '/guide', label: words.guide.link, icon: 'info' } as const
  return may(viewer, 'own.keep') ? [own, ways, guide] : [own, guide]
}

function messageOf(why: 'ended' | 'confirm', { shell }: Words): string {
  return why === 'confirm' ? shell.form.confirmed : shell.form.interrupted
}

function itemOf(part: Part, words: Words, count: number | undefined): NavigationItem {
  return {
    href: `/${part}`,
    label: words.office.navigation[part],
    shortLabel: words.office.shortNavigation[part],
    icon: ICONS[part],
    count,
    startsGroup: part === 'documents' || part === 'entries',
  }
}
