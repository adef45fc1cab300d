'use client'

import { useContext, useEffect, useRef, useState, type ChangeEvent } from 'react'
import { buttonClass } from '@/components/ui/button-look'
import { Button } from '@/components/ui/button'
import { describedBy, FieldNotes } from '@/components/ui/field-frame'
import { useField } from '@/components/ui/form-context'
import { RestoredFiles } from './restored-files'
import { smallPhoto } from './small-photo'

export type PhotoWords = {
  label: string
  hint: string
  take: string
  choose: string
  remove: string
  preview: string
  unreadable: string
}

/**
 * One picture, from the camera or from those there are. It is made small before it goes anywhere, and
 * stands in the first of both inputs; without script either of them is posted as it is.
 */
export function PhotoField({
  name,
  optional,
  words,
}: {
  name: string
  optional?: string
  words: PhotoWords
}) {
  const [preview, setPreview] = useState<string | null>(null)
  const [isUnreadable, setUnreadable] = useState(false)
  const { id, issue } = useField(name, isUnreadable ? words.unreadable : undefined)
  const camera = useRef<HTMLInputElement>(null)
  const album = useRef<HTMLInputElement>(null)
  const [restored] = useContext(RestoredFiles).filter(({ field }) => field === name)

  useEffect(() => {
    const form = camera.current?.form
    const empty = () => {
      setPreview(null)
      setUnreadable(false)
    }
    form?.addEventListener('reset', empty)
    return () => form?.removeEventListener('reset', empty)
  }, [])

  useEffect(() => {
    if (!restored || !camera.current) return
    const bytes = new Uint8Array(restored.bytes)
    put(camera.current, new File([bytes], restored.name, { type: restored.type }))
    setPreview(URL.createObjectURL(new Blob([bytes], { type: restored.type })))
  }, [restored])

  // What the picture takes up in memory is given back with the next one.
  useEffect(() => () => void (preview && URL.revokeObjectURL(preview)), [preview])

  async function onChange({ target }: ChangeEvent<HTMLInputElement>) {
    const [chosen] = target.files ?? []
    if (!chosen || !camera.current) return
    const small = await smallPhoto(chosen)
    if (album.current) album.current.value = ''
    put(camera.current, small)
    setUnreadable(small === null)
    setPreview(small && URL.createObjectURL(small))
    changed(camera.current)
  }

  function onRemove() {
    if (!camera.current) return
    put(camera.current, null)
    setPreview(null)
    changed(camera.current)
  }

  const shared = {
    accept: 'image/*',
    'aria-describedby': describedBy(id, words.hint, issue),
    'aria-invalid': issue ? true : undefined,
    className: 'sr-only',
    name,
    onChange: (event: ChangeEvent<HTMLInputElement>) => void onChange(event),
    type: 'file',
  }
  const look = `${buttonClass({ size: 'large', wide: true })} has-focus-visible:outline-2`
  return (
    <fieldset className="fieldset field">
      <legend className="field-label">
        {words.label}
        {optional && <span className="field-optional"> ({optional})</span>}
      </legend>
      <FieldNotes hint={words.hint} id={id} issue={issue} />
      {preview && (
        <div className="grid justify-items-start gap-2">
          <img alt={words.preview} className="max-h-60 rounded-(--radius-control)" src={preview} />
          <Button onClick={onRemove} tone="quiet">
            {words.remove}
          </Button>
        </div>
      )}
      <div className="grid gap-3 sm:flex">
        <label className={look}>
          {words.take}
          <input {...shared} capture="environment" id={id} ref={camera} />
        </label>
        <label className={look}>
          {words.choose}
          <input {...shared} id={`${id}-album`} ref={album} />
        </label>
      </div>
    </fieldset>
  )
}

function put(input: HTMLInputElement, file: File | null): void {
  const held = new DataTransfer()
  if (file) held.items.add(file)
  input.files = held.files
}

/** The form around keeps what changed; the input itself says so only when a person chose. */
function changed(input: HTMLInputElement): void {
  input.dispatchEvent(new Event('input', { bubbles: true }))
}
