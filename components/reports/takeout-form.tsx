import { Banner } from '@/components/ui/banner'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { TakeoutRefusal } from '@/lib/reports/takeout'
import type { Words } from '@/lib/words/words'
import { FileForm } from './file-form'

type Props = { problem: TakeoutRefusal | null; seconds: string; words: Words }

/** The password once more, then the archive. The answer is a file. */
export function TakeoutForm({ problem, seconds, words }: Props) {
  const w = words.takeout
  return (
    <FileForm
      action="/takeout/file"
      problem={
        problem && <Banner kind="late" live="alert" title={w.refusals[problem]([seconds])} />
      }
      sent={w.sent}
    >
      <ul className="grid list-disc gap-1 pl-5">
        {w.contents.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Banner kind="waiting" title={w.warning}>
        <p>{w.told}</p>
      </Banner>
      <TextField
        autoComplete="current-password"
        label={w.password}
        name="password"
        required
        type="password"
      />
      <div className="form-foot">
        <SubmitButton>{w.submit}</SubmitButton>
      </div>
    </FileForm>
  )
}
