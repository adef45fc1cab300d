import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { wayBack } from '@/app/forms/way-back'
import { ConfirmForm } from '@/components/gate/confirm-form'
import { isConfirmed } from '@/lib/access/confirmation'
import { now } from '@/lib/platform/clock'
import { ownUsername } from '@/lib/platform/gate/own-sessions'
import { requireViewer } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'

type Props = {
  searchParams: Promise<{ to?: string; error?: string; lost?: string; file?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.logins.confirm.title }
}

export default async function ConfirmPage({ searchParams }: Props) {
  const viewer = await requireViewer()
  const { to, error, lost, file } = await searchParams
  const target = wayBack(to) ?? '/home'
  if (isConfirmed(viewer, now()) && to !== undefined) redirect(target)
  const { words } = await readWords()
  return (
    <ConfirmForm
      error={error ?? ''}
      isFile={file !== undefined}
      isLost={lost !== undefined}
      target={target}
      username={await ownUsername(viewer)}
      words={words}
    />
  )
}
