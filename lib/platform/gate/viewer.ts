import { cache } from 'react'
import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { Right } from '@/lib/access/right'
import { may, type Viewer } from '@/lib/access/viewer'
import { env } from '@/lib/platform/env'
import { sessionCookieName } from './csrf-cookie'
import { isSameOrigin } from './same-origin'
import { awaitedStep } from './second-step'
import { viewerBehind } from './session'

/** Whoever asks, or null. Read from the session row once per request. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const token = await sessionToken()
  return token ? viewerBehind(token) : null
})

/** The token in the cookie, as it came: only `viewerBehind` knows whether it is worth anything. */
export async function sessionToken(): Promise<string | null> {
  return (await cookies()).get(sessionCookieName(env().APP_URL))?.value || null
}

/** For pages: the signed-in viewer, or off to the step that is missing and back. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer()
  if (viewer) return viewer
  const path = (await headers()).get('x-lalanh-path') ?? '/home'
  const token = await sessionToken()
  const door = token && (await awaitedStep(token)) ? '/sign-in/second' : '/sign-in'
  redirect(`${door}?to=${encodeURIComponent(path)}`)
}

/** For pages: the viewer with a right. To anyone else the page does not exist. */
export async function requireRight(right: Right): Promise<Viewer> {
  const viewer = await requireViewer()
  if (!may(viewer, right)) notFound()
  return viewer
}

/**
 * For actions: the viewer, or null when the session has ended meanwhile, so that the form can say so
 * and keep what was typed. A request from another site never gets this far.
 */
export async function viewerOfAction(): Promise<Viewer | null> {
  return isSameOrigin(await headers()) ? currentViewer() : null
}
