import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types; an office's computer that only builds need not do it again.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // Titles come with the page for everybody, not a moment after it: a screen reader announces what it finds.
  htmlLimitedBots: /.*/,
  serverExternalPackages: [
    '@node-rs/argon2',
    'sharp',
    'pino',
    'pg-boss',
    '@e965/xlsx',
    'yauzl',
    'flydrive',
    'docx',
    '@simplewebauthn/server',
    'openid-client',
  ],
  experimental: {
    // Lists of 10 MB and pictures of vouchers arrive through actions; everything else is far smaller.
    serverActions: { bodySizeLimit: '12mb' },
    // Where there is a proxy.ts, Next cuts bodies off at 10 MB, in the middle of a list.
    proxyClientMaxBodySize: '12mb',
  },
  headers: () =>
    Promise.resolve([
      // What the front door does not dress: files with a name of their own content run nothing.
      ...[
        '/_next/static/:path*',
        '/:file(favicon\\.ico|icon[\\w-]*\\.(?:png|svg)|manifest\\.webmanifest)',
      ].map((source) => ({
        source,
        headers: [
          { key: 'Content-Security-Policy', value: `default-src 'none'; frame-ancestors 'none'` },
        ],
      })),
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'X-Frame-Options', value: 'DENY' },
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
          { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
          {
            key: 'Permissions-Policy',
            value: 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()',
          },
          { key: 'Strict-Transport-Security', value: 'max-age=31536000' },
        ],
      },
    ]),
}

export default config
