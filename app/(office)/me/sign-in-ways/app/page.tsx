import type { Metadata } from 'next'
import { AppSetUp } from '@/components/gate/app-set-up'
import { ActionForm } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { TextField } from '@/components/ui/text-field'
import { findUsername } from '@/lib/access/factor-queries'
import { readOffer } from '@/lib/platform/gate/factors'
import { appAddress } from '@/lib/platform/gate/totp'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { qrPath } from '@/lib/platform/qr-path'
import { setUp } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.factors.setUpTitle }
}

export default async function SetUpPage() {
  const viewer = await requireRight('own.keep')
  const { words } = await readWords()
  const { factors, common, shell } = words
  const back = { href: '/me/sign-in-ways', label: factors.back }
  const secret = await readOffer(viewer)
  if (secret === null) {
    return (
      <>
        <PageHeader back={back} title={factors.setUpTitle} />
        <Banner kind="done">{factors.isOn}</Banner>
      </>
    )
  }
  const address = appAddress(secret, common.productName, await findUsername(viewer))
  return (
    <>
      <PageHeader back={back} lead={factors.setUpLead} title={factors.setUpTitle} />
      <Card as="div" className="max-w-[36rem]">
        <AppSetUp picture={qrPath(address)} secret={secret} words={factors}>
          <ActionForm action={setUp} submitLabel={factors.confirmSubmit} words={shell.form}>
            <TextField
              autoComplete="one-time-code"
              hint={factors.codeHint}
              inputMode="numeric"
              label={factors.code}
              maxLength={20}
              name="oneTimePassword"
              required
              short
            />
          </ActionForm>
        </AppSetUp>
      </Card>
    </>
  )
}
