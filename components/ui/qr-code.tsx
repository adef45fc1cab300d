/** A picture to be scanned: black on white whatever the page looks like, since cameras need that. */
export function QrCode({ label, size, path }: { label: string; size: number; path: string }) {
  return (
    <svg
      aria-label={label}
      className="mt-3 block w-full max-w-[15rem] rounded-control border border-line"
      role="img"
      shapeRendering="crispEdges"
      viewBox={`0 0 ${size} ${size}`}
    >
      <rect fill="#ffffff" height={size} width={size} />
      <path d={path} fill="#000000" />
    </svg>
  )
}
