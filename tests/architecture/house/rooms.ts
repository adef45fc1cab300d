/**
 * The rooms of the house and who may call on whom: section 2 of the architecture as a table.
 * There is no list of exceptions; a rule that does not fit is changed here, for everybody.
 */
export const SLICES = [
  ...['calendar', 'money', 'people', 'queue', 'solver'],
  ...[
    'places',
    'parameters',
    'access',
    'templates',
    'plans',
    'children',
    'schooling',
    'sponsors',
    'agreements',
    'assignments',
    'givers',
    'mobilisation',
    'offers',
  ],
  ...[
    'pledges',
    'payments',
    'handovers',
    'funds',
    'drives',
    'visits',
    'terms',
    'changes',
    'rounds',
  ],
  ...['lists', 'classes', 'directions', 'views', 'tasks', 'documents', 'reports'],
] as const

export type Room =
  | 'app'
  | 'ui'
  | 'shell'
  | 'drawing'
  | 'words'
  | 'pure'
  | 'queries'
  | 'records'
  | 'command'
  | 'job'
  | 'door'
  | 'edge'
  | 'platform'
  | 'database'
  | 'client'
  | 'outside'

/** Who may import whom inside the project. */
const MAY_CALL: Record<
  Exclude<Room, 'client' | 'outside'>,
  { rooms: Room[]; types?: Room[]; because: string }
> = {
  app: {
    rooms: [
      'app',
      'ui',
      'shell',
      'drawing',
      'words',
      'pure',
      'queries',
      'command',
      'door',
      'edge',
      'platform',
    ],
    because:
      'a page reads through queries.ts and an action writes through a command, so that nobody comes to the database past the gate',
  },
  ui: {
    rooms: ['ui', 'pure'],
    because: 'components/ui could ship in another product: it gets sentences and values as props',
  },
  shell: {
    rooms: ['ui', 'shell', 'words', 'pure'],
    because: 'components draw what they are given: data and actions arrive as props',
  },
  drawing: {
    rooms: ['ui', 'shell', 'drawing', 'words', 'pure'],
    because:
      'components draw what they are given: data and actions arrive as props; give the shape of a row a name in a pure file of the slice',
  },
  words: {
    rooms: ['words', 'pure'],
    because: 'a sentence needs facts, not a database',
  },
  pure: {
    rooms: ['pure'],
    because: 'a pure file would still be true if the commune kept a paper ledger',
  },
  queries: {
    rooms: ['pure', 'queries', 'platform', 'database', 'client'],
    because: 'a read looks things up; it neither writes nor speaks',
  },
  records: {
    rooms: ['pure', 'records', 'platform', 'database', 'client'],
    // What a command has read is what it hands on to be written.
    types: ['queries'],
    because: 'records write inside the transaction they are given and decide nothing',
  },
  command: {
    rooms: ['pure', 'queries', 'records', 'edge', 'platform', 'database', 'client'],
    because:
      'a command never calls a command: an act over several slices composes their records.ts in one transaction',
  },
  job: {
    rooms: ['pure', 'queries', 'records', 'platform', 'database', 'client'],
    because:
      'what the house does by itself reads through queries and writes through records, in the transaction of its run',
  },
  door: {
    rooms: ['pure', 'queries', 'records', 'platform', 'database', 'client'],
    because:
      'what somebody does who is not signed in has limits in the place of a right, and reads and writes as a command does',
  },
  edge: {
    rooms: ['pure', 'edge', 'platform'],
    because: 'the edge of a slice turns a file into facts or facts into a file, nothing else',
  },
  platform: {
    rooms: ['pure', 'words', 'platform', 'database', 'client'],
    because: 'the platform knows machines and who is asking, not the office’s business',
  },
  database: {
    rooms: ['pure', 'platform', 'database', 'client'],
    because: 'the connection knows the generated client and its own settings',
  },
}

/** Packages a room may use; rooms that are not named may use any. */
const PACKAGES: Partial<Record<Room, { may: RegExp; because: string }>> = {
  pure: { may: /^zod$/, because: 'pure files import nothing but pure files and Zod' },
  words: { may: /^$/, because: 'sentences need no library' },
  ui: {
    may: /^(react|react-dom|next)(\/|$)/,
    because: 'what the browser loads is ours: drawing needs React and Next only',
  },
  shell: {
    may: /^(react|react-dom|next)(\/|$)/,
    because: 'what the browser loads is ours: drawing needs React and Next only',
  },
  drawing: {
    may: /^(react|react-dom|next)(\/|$)/,
    because: 'what the browser loads is ours: drawing needs React and Next only',
  },
}

/** Slices that put facts into sentences: they stand above the words. */
const SPEAKING: readonly string[] = ['documents', 'reports']

/** What the gate must know of the office: who it is made of, not what it does. */
const KNOWN_TO_PLATFORM: readonly string[] = SLICES.slice(0, SLICES.indexOf('access') + 1)

/** Days, đồng and names belong to no office in particular. */
const KNOWN_TO_UI: readonly string[] = SLICES.slice(0, SLICES.indexOf('places'))

/** The two files through which rows are reached; the rest of platform/db only explains or asks after it. */
const DOORS = /^lib\/platform\/db\/(client|transaction)\.ts$/

export function roomOf(path: string): Room {
  const [top, second = '', third = ''] = path.split('/')
  if (top === 'app') return 'app'
  if (top === 'components') return second === 'ui' || second === 'shell' ? second : 'drawing'
  if (path.startsWith('prisma/client/')) return 'client'
  if (top !== 'lib') return 'outside'
  if (second === 'words') return 'words'
  if (second === 'platform') return DOORS.test(path) ? 'database' : 'platform'
  if (/(^|-)queries\.ts$/.test(third)) return 'queries'
  if (/(^|-)records\.ts$/.test(third)) return 'records'
  if (third === 'commands') return 'command'
  if (third === 'jobs') return 'job'
  if (third === 'doors') return 'door'
  return third === 'file' || third === 'process' ? 'edge' : 'pure'
}

/** The slice a file of lib/ belongs to; null for words, platform and everything outside. */
export function sliceOf(path: string): string | null {
  const [top, slice = ''] = path.split('/')
  return top !== 'lib' || slice === 'words' || slice === 'platform' ? null : slice
}

/** Why one file may not import the other; null where it may. */
export function objectionTo(
  from: string,
  to: { to: string; local: boolean; typeOnly: boolean },
): string | null {
  const room = roomOf(from)
  if (room === 'outside' || room === 'client') return null
  if (!to.local) {
    const packages = PACKAGES[room]
    return packages && !packages.may.test(to.to) ? packages.because : null
  }
  if (/\.(css|json)$/.test(to.to)) return null
  const target = roomOf(to.to)
  const speaking = SPEAKING.includes(sliceOf(from) ?? '') && target === 'words'
  const { rooms, types = [], because } = MAY_CALL[room]
  const open = rooms.includes(target) || (to.typeOnly && types.includes(target))
  if (!open && !speaking) return because
  return objectionToSlices(from, to.to)
}

function objectionToSlices(from: string, to: string): string | null {
  const above = sliceOf(to)
  if (above === null) return null
  if (roomOf(from) === 'platform' || roomOf(from) === 'database') {
    return KNOWN_TO_PLATFORM.includes(above)
      ? null
      : `the platform knows only ${KNOWN_TO_PLATFORM.join(', ')} of the office`
  }
  if (roomOf(from) === 'ui' && !KNOWN_TO_UI.includes(above)) return MAY_CALL.ui.because
  const below = sliceOf(from)
  if (below === null || height(above) <= height(below)) return null
  return `slices import downhill only, and ${above} lies above ${below}: ${SLICES.join(' → ')}`
}

function height(slice: string): number {
  return (SLICES as readonly string[]).indexOf(slice)
}
