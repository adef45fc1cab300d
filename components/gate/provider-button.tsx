import { Button } from '@/components/ui/button'

/** A plain form: the way to the provider begins with a POST of our own page. */
export function ProviderButton({ label, target }: { label: string; target: string }) {
  return (
    <form action="/api/provider/start" method="post">
      <input name="to" type="hidden" value={target} />
      <Button type="submit" wide>
        {label}
      </Button>
    </form>
  )
}
