import type { ComponentProps } from 'react'
import { buttonClass, type ButtonLook } from './button-look'

/** A button that acts. Sending a form? SubmitButton also says that it is busy. */
export function Button({
  tone,
  size,
  wide,
  type = 'button',
  ...rest
}: ButtonLook & Omit<ComponentProps<'button'>, 'className'>) {
  return <button {...rest} className={buttonClass({ tone, size, wide })} type={type} />
}
