import { official, officialCommune } from '@/lib/words/official/form'

/** The three kinds of commune-level unit since 1 July 2025. */
export type CommuneKind = keyof typeof officialCommune

/** A commune as its documents speak of it. */
export type CommuneName = {
  /** "xã Việt An" */
  full: string
  /** "xã" */
  kind: string
  /** "Ủy ban nhân dân xã Việt An" */
  body: string
  /** "UBND xã" */
  shortBody: string
  village: string
  villageHeads: string
}

/** Every form of a commune's name that documents need, from its own name, without the kind. */
export function communeNamed(name: string, kind: CommuneKind): CommuneName {
  const words = officialCommune[kind]
  const full = `${words.kind} ${name}`
  return {
    ...words,
    full,
    body: official.bodyOf(full),
    shortBody: official.shortBodyOf(words.kind),
  }
}

/** The two lines of the issuing body; a commune names no superior above itself. */
export function issuingLines(name: CommuneName): string[] {
  return [official.peoplesCommittee, name.full.toUpperCase()]
}
