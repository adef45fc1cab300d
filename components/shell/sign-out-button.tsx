import { Icon } from '@/components/ui/icon'

/** The last line of the account's menu; stands inside the form that signs out. */
export function SignOutButton({ label }: { label: string }) {
  return (
    <button className="menu-item" type="submit">
      <Icon name="sign-out" />
      {label}
    </button>
  )
}
