// What the paste bench does within the page; each function travels there by itself.

/** F2 is taken only where the sheet listens already. */
export function isListening() {
  const key = new KeyboardEvent('keydown', { key: 'F2', bubbles: true, cancelable: true })
  return !document.querySelector('.sheet-cell')?.dispatchEvent(key)
}

/** A teacher has the sheet before her when she pastes, and the text in the clipboard. */
export async function getReady(text) {
  document.querySelector('.sheet-frame')?.scrollIntoView()
  document.querySelector('.sheet-cell')?.focus()
  await navigator.clipboard.writeText(text)
}

/** From the next event to the frame in which the sheet shows so many names and so many wrong cells. */
export function awaitShown([event, { names, wrong }]) {
  const isShown = () => {
    const cells = [...document.querySelectorAll('.sheet-cell[data-column="fullName"]')]
    return (
      cells.filter(({ value }) => value !== '').length === names &&
      document.querySelectorAll('.sheet-issue').length === wrong
    )
  }
  globalThis.shown = new Promise((resolve) => {
    const begin = () => {
      const began = performance.now()
      // A task put in line within the frame comes after the frame was laid out and painted.
      const look = () =>
        requestAnimationFrame(() => {
          if (isShown()) setTimeout(() => resolve(performance.now() - began))
          else look()
        })
      look()
    }
    addEventListener(event, begin, { capture: true, once: true })
  })
}

/** The same rows as a table of inputs that do nothing, with as many sentences as there are wrong cells. */
export function drawBare([rows, sentences]) {
  const draw = () => {
    const table = document.createElement('table')
    for (const row of rows) {
      const line = table.insertRow()
      row.forEach((text, at) => {
        const cell = line.insertCell()
        cell.append(Object.assign(document.createElement('input'), { value: text }))
        const sentence = Object.assign(document.createElement('span'), { textContent: text })
        if (at * rows.length < sentences) cell.append(sentence)
      })
    }
    document.body.append(table)
  }
  return new Promise((resolve) => {
    // In a task of its own, as an event is: otherwise its script would not be counted.
    setTimeout(() => {
      const began = performance.now()
      draw()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)))
    })
  })
}
