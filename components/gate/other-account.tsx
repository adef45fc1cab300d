/** Back to the door, for whoever came with somebody else's password in mind. */
export function OtherAccount({ label, target }: { label: string; target: string }) {
  return (
    <p>
      <a
        className="inline-flex min-h-11 items-center font-semibold text-leaf underline"
        href={`/sign-in?to=${encodeURIComponent(target)}`}
      >
        {label}
      </a>
    </p>
  )
}
