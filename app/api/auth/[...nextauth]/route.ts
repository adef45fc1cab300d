import NextAuth from 'next-auth'
import type { NextRequest } from 'next/server'
import { authOptions } from '@/lib/platform/gate/auth-options'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'

type Context = { params: Promise<{ nextauth: string[] }> }

/** next-auth's own pages and its session in JSON are not part of the product: only its callback is. */
export function GET(): Response {
  return new Response(null, { status: 404 })
}

export async function POST(request: NextRequest, context: Context): Promise<Response> {
  const path = (await context.params).nextauth.join('/')
  if (path !== 'callback/credentials') return new Response(null, { status: 404 })
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const answer: unknown = await NextAuth(request, context, authOptions())
  return answer as Response
}
