/** What runs nothing: an answer that is no page. */
export const BARE_POLICY = `default-src 'none'; frame-ancestors 'none'`

/** What people sent us is looked at in a box: no script, no form, no word with the rest of the product. */
const FILE_POLICY = `sandbox; ${BARE_POLICY}`

/** Files with a name of their own content; next.config.ts gives them the bare policy. */
const STATIC =
  /^\/(?:_next\/static\/|(?:icon[\w-]*\.(?:png|svg)|favicon\.ico|manifest\.webmanifest)$)/

/** Whether an address is a file of the build, the same for everybody. */
export function isStatic(path: string): boolean {
  return STATIC.test(path)
}

/**
 * The content security policy of an answer (security.md): scripts only with this answer's own nonce,
 * nothing from elsewhere. The development server needs `eval` and styles and sockets of its own.
 */
export function policyOf(path: string, nonce: string, isDevelopment: boolean): string {
  if (path.startsWith('/api/files/')) return FILE_POLICY
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' ${isDevelopment ? `'unsafe-inline'` : `'nonce-${nonce}'`}`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}
