/** Who writes which commune's rows, and when: what every record of an act carries. */
export type Author = { readonly communeId: string; readonly personId: string; readonly at: Date }
