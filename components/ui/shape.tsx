export type ShapeName = 'dot' | 'square' | 'triangle' | 'diamond' | 'ring'

const PATHS: Record<ShapeName, string> = {
  dot: 'M5 1a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
  square: 'M1.5 1.5h7v7h-7Z',
  triangle: 'M5 .8 9.6 9H.4Z',
  diamond: 'M5 .3 9.7 5 5 9.7.3 5Z',
  ring: 'M5 1a4 4 0 1 1 0 8 4 4 0 0 1 0-8Zm0 1.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8Z',
}

/** ● ■ ▲ ◆ ○ drawn, so that every machine shows the same mark. */
export function Shape({ of, className }: { of: ShapeName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      className={className}
      fill="currentColor"
      height="10"
      viewBox="0 0 10 10"
      width="10"
    >
      <path d={PATHS[of]} fillRule="evenodd" />
    </svg>
  )
}
