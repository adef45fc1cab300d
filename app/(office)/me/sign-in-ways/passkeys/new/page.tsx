import type { Metadata } from 'next'
import { PasskeyMaker } from '@/components/gate/passkey-maker'
import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { TextField } from '@/components/ui/text-field'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { addOwnPasskey } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.factors.passkeys.newTitle }
}

export default async function NewPasskeyPage() {
  await requireRight('own.keep')
  const { words } = await readWords()
  const { factors, shell } = words
  const w = factors.passkeys
  return (
    <>
      <PageHeader
        back={{ href: '/me/sign-in-ways', label: factors.back }}
        lead={w.newLead}
        title={w.newTitle}
      />
      <Card as="div" className="max-w-[36rem]">
        <ActionForm action={addOwnPasskey} words={shell.form}>
          <TextField
            autoComplete="off"
            hint={w.nameHint}
            label={w.name}
            maxLength={60}
            name="name"
            required
          />
          <TextField
            autoComplete="current-password"
            hint={factors.passwordHint}
            label={factors.password}
            name="password"
            required
            type="password"
          />
          <PasskeyMaker failed={w.notMade} label={w.make} unsupported={w.unsupported} />
        </ActionForm>
      </Card>
    </>
  )
}
