/** LibreOffice's program on this machine, or null. */
export function findLibreOffice(): string | null

/** Installs LibreOffice's writer where that is possible; a clear sentence where it is not. */
export function installLibreOffice(): Promise<string>
