import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { DataTable } from '@/components/ui/data-table'
import { StatusChip } from '@/components/ui/status-chip'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Device, OwnSession } from '@/lib/access/device'
import { formatInstant } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  sessions: OwnSession[]
  endOne: ActionFormProps['action']
  newKey: () => string
  locale: Locale
  words: Words
}

/** Where the viewer is signed in; every session but this one can be ended here. */
export function SessionTable({ sessions, endOne, newKey, locale, words }: Props) {
  const w = words.logins.me
  return (
    <DataTable
      caption={w.sessionsTitle}
      columns={[
        {
          key: 'device',
          header: w.device,
          primary: true,
          cell: ({ device }) => deviceInWords(device, w),
        },
        { key: 'since', header: w.since, cell: ({ since }) => formatInstant(since, locale) },
        {
          key: 'seen',
          header: w.lastSeen,
          cell: ({ lastSeenAt }) => formatInstant(lastSeenAt, locale),
        },
        {
          key: 'end',
          header: w.endOne,
          cell: ({ id, device, isThis }) =>
            isThis ? (
              <StatusChip meaning="info">{w.thisOne}</StatusChip>
            ) : (
              <ActionForm action={endOne} formKey={newKey()} idPrefix={id} words={words.shell.form}>
                <input name="sessionId" type="hidden" value={id} />
                <SubmitButton tone="secondary">
                  {w.endOne}
                  <span className="sr-only"> {deviceInWords(device, w)}</span>
                </SubmitButton>
              </ActionForm>
            ),
        },
      ]}
      rowKey={({ id }) => id}
      rows={sessions}
    />
  )
}

function deviceInWords({ browser, system }: Device, w: Words['logins']['me']): string {
  return w.onSystem(browser ?? w.unknownBrowser, system ?? w.unknownSystem)
}
