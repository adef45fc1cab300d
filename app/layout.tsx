import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { OfflinePageKeeper } from '@/components/shell/offline-page-keeper'
import { readLocale, readWords } from '@/lib/platform/locale'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await readWords()
  const { productName, tagline } = words.common
  return {
    title: { default: productName, template: `%s · ${productName}` },
    description: tagline,
    applicationName: productName,
    manifest: '/manifest.webmanifest',
    icons: {
      icon: [
        { url: '/favicon.ico', sizes: '32x32' },
        { url: '/icon.svg', type: 'image/svg+xml' },
      ],
      apple: '/icon-180.png',
    },
    // Numbers on these pages are amounts and codes; a phone must not turn them into calls.
    formatDetection: { telephone: false, email: false, address: false },
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: '#134a30',
  colorScheme: 'light',
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await readLocale()
  return (
    <html lang={locale}>
      <body>
        {children}
        <OfflinePageKeeper locale={locale} />
      </body>
    </html>
  )
}
