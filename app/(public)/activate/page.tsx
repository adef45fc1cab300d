import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { KEPT_CODE, readKept } from '@/app/forms/kept-code'
import { TYPED_NAME } from '@/app/forms/typed-name'
import { ActivationForm } from '@/components/gate/activation-form'
import { readWords } from '@/lib/platform/locale'

type Props = { searchParams: Promise<{ error?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.logins.activate.title }
}

export default async function ActivatePage({ searchParams }: Props) {
  const { error = '' } = await searchParams
  const { words } = await readWords()
  const jar = await cookies()
  return (
    <ActivationForm
      code={readKept(jar.get(KEPT_CODE)?.value)}
      error={error}
      username={jar.get(TYPED_NAME)?.value ?? ''}
      words={words}
    />
  )
}
