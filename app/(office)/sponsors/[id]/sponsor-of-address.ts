import { notFound } from 'next/navigation'
import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import { findSponsor } from '@/lib/sponsors/queries'
import type { SponsorFile } from '@/lib/sponsors/sponsor-line'

/** The sponsor an address names; one the commune does not know has no page. */
export async function sponsorOfAddress(viewer: Viewer, written: string): Promise<SponsorFile> {
  const id = z.uuid().safeParse(written)
  const sponsor = id.success ? await findSponsor(viewer, id.data) : null
  if (!sponsor) notFound()
  return sponsor
}
