/** Prints the figures, each beside what it is compared with or aimed at. */
export function print({
  machine,
  up,
  speed,
  script,
  lighthouse,
  memory,
  names,
  children,
  lists,
  paste,
  matching,
  seconds,
}) {
  const { node, system, cores, memoryGb, load, loadAfter } = machine
  line(`\n${system}, ${cores} cores, ${memoryGb} GB, Node ${node}; load ${load} → ${loadAfter}`)
  printUp(up)
  if (speed) printSpeed(speed)
  if (script) printScript(script)
  if (lighthouse) printLighthouse(lighthouse)
  if (memory) printMemory(memory)
  if (names) printNames(names)
  if (children) printChildren(children)
  if (lists) printLists(lists)
  if (paste) printPaste(paste)
  if (matching) printMatching(matching)
  line(`\nmeasured in ${seconds.toFixed(0)} s`)
}

function printUp({ fresh, first, second }) {
  const title = fresh ? 'npm run up from nothing (aim ≤ 180 s)' : 'npm run up, packages there'
  table(
    ['npm run up', 's'],
    [
      [title, one(first.seconds)],
      ...first.steps.map(({ name, seconds }) => [`  ${name}`, one(seconds)]),
      ['second start, nothing changed (aim ≤ 10 s)', one(second.seconds)],
      ...second.steps.map(({ name, seconds }) => [`  ${name}`, one(seconds)]),
    ],
  )
}

function printSpeed({ figures, ratio, rounds, secondsEach }) {
  const names = {
    children: '/children, signed in, scoped, shell and all',
    'bare table': 'bare page of the same table',
    'one line': 'one-line dynamic page',
  }
  table(
    [`8 connections, ${rounds} × ${secondsEach} s`, 'req/s', 'p95 ms', 'core ms', 'kB', 'rows'],
    figures.map((figure) => [
      names[figure.name],
      figure.perSecond.toFixed(0),
      figure.p95Ms.toFixed(0),
      one(figure.coreMsEach),
      (figure.bytes / 1000).toFixed(0),
      String(figure.rows),
    ]),
  )
  line(`  list beside the bare table: ${ratio.toFixed(2)} (aim ≥ 0.70)`)
}

function printScript({ emptyKb, figures }) {
  table(
    ['script, gz', 'who', 'own kB', 'budget'],
    [
      ['empty page of the same build', '', one(emptyKb), ''],
      ...figures.map(({ label, who, ownKb, budgetKb }) => [
        label,
        who,
        one(ownKb),
        `≤ ${budgetKb}${ownKb > budgetKb ? ' ✗' : ''}`,
      ]),
    ],
  )
}

function printLighthouse(figures) {
  table(
    ['Lighthouse, mobile', 'perf.', 'access.', 'LCP s', 'TBT ms', 'CLS'],
    figures.map(({ path, performance, accessibility, lcpMs, tbtMs, cls, aims }) => [
      path,
      `${performance} (≥ ${aims.performance})`,
      `${accessibility} (${aims.accessibility})`,
      (lcpMs / 1000).toFixed(2),
      tbtMs.toFixed(0),
      cls.toFixed(3),
    ]),
  )
}

function printMemory({ requests, pages, perSecond, beforeMb, afterMb, mostMb, slopeMbPer1000 }) {
  table(
    [`web process, ${requests} requests over ${pages} pages`, ''],
    [
      ['before', `${beforeMb.toFixed(0)} MB`],
      ['after', `${afterMb.toFixed(0)} MB`],
      ['most', `${mostMb.toFixed(0)} MB`],
      ['slope of the second half', `${slopeMbPer1000.toFixed(2)} MB per 1,000 requests`],
      ['speed over all of them', `${perSecond.toFixed(0)} req/s`],
    ],
  )
}

function printNames({ tries, figures }) {
  table(
    [`wrong tries, median of ${tries} each`, 'known ms', 'unknown ms', 'apart ms (aim < 10)'],
    figures.map(({ door, knownMs, unknownMs, apartMs }) => [
      door,
      one(knownMs),
      one(unknownMs),
      `${one(apartMs)}${apartMs < 10 ? '' : ' ✗'}`,
    ]),
  )
}

function printLists({ rows, readMs, reviewMs, writeMs, totalMs, ...rest }) {
  const { beforeMb, peakMb, readerMb, coreTookMs, copyMs, besideMs, quietP95Ms, busyP95Ms } = rest
  const s = (ms) => one(ms / 1000)
  table(
    [`${rows} rows of an .xlsx, ${rows} children there already`, 's'],
    [
      ['read', s(readMs)],
      ['reviewed, the page included', s(reviewMs)],
      ['written', s(writeMs)],
      ['in all (aim ≤ 6)', `${s(totalMs)}${totalMs <= 6_000 ? '' : ' ✗'}`],
      ['COPY of the same rows as plain text', (copyMs / 1000).toFixed(2)],
    ],
  )
  line(`web process ${beforeMb.toFixed(0)} → ${peakMb.toFixed(0)} MB at most`)
  line(`web process ${s(coreTookMs)} s of one core`)
  line(`reading process ${readerMb.toFixed(0)} MB at most`)
  line(`others wait p95 ${one(quietP95Ms)} ms before, ${one(busyP95Ms)} ms meanwhile`)
  line(`the list then takes ${s(besideMs)} s, held against twice as many children`)
}

function printPaste({ rounds, rows, columns, wrong, loads, figures }) {
  const names = {
    paste: `pasted, ${wrong} wrong cells shown (aim ≤ 2,000)`,
    undo: 'the whole paste undone',
    bare: 'the same rows as bare inputs',
  }
  table(
    [`${rows} rows × ${columns} columns, ${rounds} new pages`, 'p50 ms', 'worst', 'core', 'script'],
    figures.map(({ step, medianMs, worstMs, coreMs, scriptMs }) => [
      names[step],
      ...[medianMs, worstMs, coreMs, scriptMs].map((ms) => ms.toFixed(0)),
    ]),
  )
  line(`  load ${loads.join(' → ')}; core and script: of the page's own thread, median`)
}

function printMatching(sizes) {
  const reached = ({ objective, bounds }) =>
    ['siblingPairsTogether', 'nearby', 'maxLoadRatio', 'continued']
      .map((aim) => `${rounded(objective[aim])}/${rounded(bounds[aim])}`)
      .join(' ')
  table(
    [
      'children × sponsors',
      's (aim 2 at 75 × 18, 10 at 2,000)',
      'MB',
      'proven',
      'siblings near load former: reached/bound',
    ],
    sizes.flatMap(({ children, sponsors, runs }) =>
      runs.map((run) => [
        `${children} × ${sponsors}`,
        ...[run.seconds.toFixed(2), run.peakMb.toFixed(0), run.optimal ? 'all' : 'coverage'],
        reached(run),
      ]),
    ),
  )
}

function rounded(value) {
  return Math.round(value * 100) / 100
}

function printChildren({ sizes, figures }) {
  for (const { communes, children, fillMs } of sizes) {
    line(
      `\n${children} children in ${communes} commune${communes === 1 ? '' : 's'}, filled in ${one(fillMs / 1000)} s`,
    )
  }
  table(
    ['median, p95 ms', 'a commune alone', 'among the others', 'each another', 'p95 (aim ≤ 1.3)'],
    figures.map(({ way, alone, among, others, ratio }) => [
      way,
      `${one(alone.medianMs)}  ${one(alone.p95Ms)}`,
      `${one(among.medianMs)}  ${one(among.p95Ms)}`,
      `${one(others.medianMs)}  ${one(others.p95Ms)}`,
      `${ratio.toFixed(2)}${ratio <= 1.3 ? '' : ' ✗'}`,
    ]),
  )
  const checks = figures.filter(({ way }) => way.startsWith('check on entry'))
  for (const { way, among } of checks) {
    line(`${way}: p95 ${one(among.p95Ms)} ms (aim ≤ 50)${among.p95Ms <= 50 ? '' : ' ✗'}`)
  }
}

function table(head, rows) {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at].length)))
  const draw = (row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[at])))
      .join('  ')
  line(`\n${draw(head)}`)
  line(widths.map((width) => '─'.repeat(width)).join('  '))
  for (const row of rows) line(draw(row))
}

function one(number) {
  return number === null ? '–' : number.toFixed(1)
}

function line(text) {
  process.stdout.write(`${text}\n`)
}
