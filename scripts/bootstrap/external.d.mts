export function prepareExternalDatabase(addresses: {
  url: string
  ownerUrl: string | undefined
}): Promise<void>
