declare module 'js-yaml' {
  /** One YAML document as plain data. */
  export function load(text: string): unknown
}
