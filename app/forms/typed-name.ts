/** The cookie that carries the name typed at the door back to it, once, when the password was wrong. */
export const TYPED_NAME = 'typed-name'
