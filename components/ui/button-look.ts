export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'normal' | 'large'
export type ButtonLook = { tone?: ButtonTone; size?: ButtonSize; wide?: boolean }

/** One primary button per view; the rest are secondary or quiet. */
export function buttonClass({ tone = 'secondary', size = 'normal', wide }: ButtonLook): string {
  const names = ['button']
  if (tone !== 'secondary') names.push(`button-${tone}`)
  if (size === 'large') names.push('button-large')
  if (wide) names.push('button-wide')
  return names.join(' ')
}
