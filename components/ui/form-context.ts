'use client'

import { createContext, useContext } from 'react'
import { fieldId } from './field-id'
import type { FormState } from './form-state'

export type FormFrame = {
  idPrefix: string
  state: FormState | null
  pending: boolean
  /** Which button sent the form: `name=value`, or '' for one without a name. */
  sender: string
}

/** Fields outside an ActionForm (a GET form, a plain POST) see this quiet frame. */
export const FormContext = createContext<FormFrame>({
  idPrefix: 'f',
  state: null,
  pending: false,
  sender: '',
})

/** What the form around knows about one field: its id, its error and what was typed before. */
export function useField(name: string, ownIssue?: string) {
  const { idPrefix, state } = useContext(FormContext)
  const typed = state?.values?.[name]
  return {
    id: fieldId(idPrefix, name),
    issue: ownIssue ?? state?.issues?.find((one) => one.field === name)?.message,
    typed: typed === undefined ? undefined : [typed].flat(),
    /** Unticked boxes are not posted: an absent name means "none" once anything was sent. */
    wasSent: state?.values !== undefined,
  }
}
