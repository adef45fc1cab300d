import type { QueueKind } from '@/lib/queue/sealed-item'
import { keepForm } from './keeping'
import { saysSomething } from './parcel-of-form'
import { canSeal } from './seal'
import { show } from './shown-queue'
import { withSmallPhotos } from './small-photo'

/** So long after the last letter what was typed is kept. */
const PAUSE_MS = 800

/** What is being typed on the screen: kept, sealed, a moment after each change and when the window goes away. */
export class TypedForm {
  private key: string | null = null
  private form: HTMLFormElement | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private saving = Promise.resolve()
  private hasLooked = false

  constructor(private readonly kind: QueueKind) {}

  /** Something was typed or chosen. */
  changed(form: HTMLFormElement | null): void {
    if (!form || !canSeal()) return
    this.form = form
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.save(), PAUSE_MS)
  }

  /** Keeps at once what was changed and is not kept yet. */
  keepNow(): void {
    if (this.timer !== undefined) this.save()
  }

  /** The form on the screen is another one now: an older one, or an empty one. */
  begin(formKey: string | null): void {
    this.key = formKey
    show({ typedKey: formKey })
  }

  /** Nothing is kept by itself any more. The form's key, once all that was being kept is kept. */
  async end(): Promise<string> {
    clearTimeout(this.timer)
    this.timer = undefined
    await this.saving
    return this.keyOfForm()
  }

  isAbout(formKey: string): boolean {
    return this.key === formKey
  }

  isTouched(): boolean {
    return this.key !== null || this.timer !== undefined
  }

  /** Whether it is the first time somebody asks: what was left half written is taken up once a page. */
  looksFirst(): boolean {
    const isFirst = !this.hasLooked
    this.hasLooked = true
    return isFirst
  }

  private save(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    if (!this.form || !saysSomething(this.form)) return
    const wanted = { kind: this.kind, formKey: this.keyOfForm(), state: 'draft' } as const
    const typed = new FormData(this.form)
    this.saving = this.saving
      .then(async () => void (await keepForm(await withSmallPhotos(typed), wanted)))
      // A full or closed store is found out when the form is sent; typing goes on.
      .catch(() => undefined)
  }

  private keyOfForm(): string {
    const key = this.key ?? crypto.randomUUID()
    if (this.key === null) this.begin(key)
    return key
  }
}
