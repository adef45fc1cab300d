import { CommuneCounts } from '@/components/public/commune-counts'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { Icon, type IconName } from '@/components/ui/icon'
import { buttonClass } from '@/components/ui/button-look'
import { connection } from 'next/server'
import { readWords } from '@/lib/platform/locale'
import { listPublicCommunes } from '@/lib/reports/public-queries'

export default async function FrontPage() {
  await connection()
  const { locale, words } = await readWords()
  const w = words.reports.public
  const communes = await listPublicCommunes()
  return (
    <div className="grid gap-8">
      <header className="grid gap-4">
        <p className="text-muted">{w.proverb}</p>
        <h1>{words.common.tagline}</h1>
        <p className="page-lead max-w-[44rem]">{w.lead}</p>
        <p className="flex flex-wrap gap-3">
          <a className={buttonClass({ tone: 'primary' })} href="/help">
            {words.help.openHelp}
          </a>
          <a className={buttonClass({ tone: 'secondary' })} href="/sign-in">
            {w.signIn}
          </a>
        </p>
      </header>
      {communes.some(({ isDemo }) => isDemo) && <Banner kind="waiting" title={words.shell.demo} />}
      {communes.length === 0 && <p className="text-muted">{w.none}</p>}
      {communes.map((commune) => (
        <CommuneCounts key={commune.id} commune={commune} locale={locale} words={words} />
      ))}
      <p className="text-muted">{w.privacy}</p>
      <section aria-labelledby="who" className="grid gap-4">
        <h2 id="who">{w.who}</h2>
        <div className="grid gap-4 sm:grid-cols-3">
          <Group icon="report" title={w.forCommune} text={w.forCommuneText} />
          <Group icon="school" title={w.forSchool} text={w.forSchoolText} />
          <Group icon="sponsor" title={w.forSponsor} text={w.forSponsorText} />
        </div>
      </section>
    </div>
  )
}

function Group({ icon, title, text }: { icon: IconName; title: string; text: string }) {
  return (
    <Card as="div">
      <Icon name={icon} size={28} />
      <h3>{title}</h3>
      <p className="text-muted">{text}</p>
    </Card>
  )
}
