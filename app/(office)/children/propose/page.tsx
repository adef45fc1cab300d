import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { SEXES } from '@/lib/children/child'
import { readProposingDesk } from '@/lib/children/proposing-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { PROGRAMME_CATEGORIES } from '@/lib/plans/category'
import { propose } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.proposals.propose }
}

export default async function ProposePage() {
  const viewer = await requireRight('child.propose')
  const { words } = await readWords()
  const { children: c, proposals: w, shell } = words
  const { villages, classes } = await readProposingDesk(viewer)
  const choose = { emptyLabel: shell.choose, optional: shell.optional }
  return (
    <>
      <PageHeader back={{ href: '/proposals', label: w.back }} title={w.propose} />
      <Card className="max-w-2xl">
        <ActionForm
          action={propose}
          formKey={randomUUID()}
          submitLabel={w.propose}
          words={shell.form}
        >
          <TextField label={c.name} name="fullName" required />
          <TextField hint={w.birthHint} label={c.born} name="birth" required short />
          <SelectField
            {...choose}
            label={c.sex}
            name="sex"
            options={SEXES.map((value) => ({ value, label: c.sexes[value] }))}
            short
          />
          <SelectField
            {...choose}
            label={c.village}
            name="villageId"
            options={villages.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SelectField
            {...choose}
            label={c.schoolClass}
            name="schoolClassId"
            options={classes.map(({ id, name, school }) => ({
              value: id,
              label: w.classOf(name, school),
            }))}
          />
          <TextField label={c.guardian} name="guardianName" optional={shell.optional} />
          <TextField
            inputMode="tel"
            label={c.guardianPhone}
            name="guardianPhone"
            optional={shell.optional}
            short
          />
          <SelectField
            emptyLabel={shell.choose}
            label={c.category}
            name="category"
            options={PROGRAMME_CATEGORIES.map((value) => ({ value, label: c.categories[value] }))}
            required
          />
          <TextArea label={w.why} maxLength={2000} name="reason" required rows={4} />
        </ActionForm>
      </Card>
    </>
  )
}
