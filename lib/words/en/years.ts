import { day, isDay } from '@/lib/calendar/day'
import type { years as vi } from '@/lib/words/vi/years'
import { formatDay } from '@/lib/words/format'

export const years = {
  refusals: {
    not_found: () => 'This school year or class is no longer in the ledger. Open the list again.',
    year_open_already: () => 'This school year is open already.',
    days_changed: ([from = '', to = '']) =>
      `Somebody has just changed the days of this school year, now from ${dayOf(from)} to ${dayOf(to)}. Open the page again and go on.`,
    in_use: () => 'It is in use and cannot be removed: classes, children or roles belong to it.',
    class_name_taken: () => 'The school already has a class of this name in that year.',
    changed_meanwhile: ([now = '']) =>
      `Somebody has just renamed the class to “${now}”. Open the page again and go on.`,
    no_next_year: () => 'The next school year is not open yet. Open it first.',
    nothing_to_promote: () => 'There is no class left to make: next year has them all.',
  },
  issues: {
    start_in_year: 'Has to be in the year the school year begins.',
    end_in_next_year: 'Has to be in the year after it begins.',
  },
  standings: { to_come: 'To come', running: 'Running', over: 'Over' },
  title: 'School years and classes',
  lead: 'The classes of each school, year by year. Children join a class by the list the school sends.',
  tabs: 'Villages, schools and school years',
  placesTab: 'Villages and schools',
  yearsTab: 'School years and classes',
  year: (start: number) => `School year ${start} – ${start + 1}`,
  days: (from: string, to: string) => `From ${from} to ${to}`,
  counts: (classes: string, children: string) =>
    `${classes} classes · ${children} children in them`,
  takesEnrolments: 'New lists go into this year',
  open: 'Open',
  openYear: 'Open a school year',
  openYearLead: 'Open the next year before schools send their new class lists.',
  startYear: 'Begins in',
  startYearHint: 'Such as 2026 for 2026 – 2027.',
  startsOn: 'First day',
  endsOn: 'Last day',
  opened: (start: number) => `School year ${start} – ${start + 1} is open.`,
  saved: (start: number) => `School year ${start} – ${start + 1} saved.`,
  daysTitle: 'Days of the school year',
  save: 'Save',
  noYears: 'No school years yet',
  noYearsText: 'A year opens by itself when a list of children with schools is written, or here.',
  back: 'School years and classes',
  noClasses: 'No classes in this school year yet.',
  addClass: 'Add a class',
  addClassTitle: 'Add a class to the year',
  school: 'School',
  chooseSchool: 'Choose a school',
  className: 'Name of the class',
  classHint: 'Such as 4A or 3/1.',
  classAdded: (name: string) => `Class ${name} added.`,
  classSaved: (name: string) => `Class ${name} saved.`,
  classTitle: (name: string) => `Class ${name}`,
  children: (count: string) => `${count} children`,
  closed: (on: string) => `Closed on ${on}`,
  rename: 'Rename the class',
  close: 'Close the class',
  closeTitle: 'Close or remove the class',
  closeLead:
    'A closed class gets no new homeroom teacher and does not go up to the next year. Its children stay in the ledger.',
  reopen: 'Open the class again',
  classClosed: (name: string) => `Class ${name} closed.`,
  classReopened: (name: string) => `Class ${name} is open again.`,
  remove: 'Remove the class',
  removed: (name: string) => `Class ${name} removed.`,
  removeYear: 'Remove the school year',
  removeYearTitle: 'A school year opened by mistake',
  removeYearLead: 'A year without classes and children can be removed.',
  yearRemoved: (start: number) => `School year ${start} – ${start + 1} removed.`,
  promote: {
    title: 'Make next year’s classes',
    lead: (start: number) =>
      `Makes the classes of ${start} – ${start + 1} from this year’s: 4A becomes 5A, the last grade leaves. Children join when the school sends its list, since some repeat a year.`,
    needsYear: (start: number) => `Open the school year ${start} – ${start + 1} first.`,
    submit: 'Make next year’s classes',
    done: (count: string) => `${count} classes made for next year.`,
  },
} satisfies typeof vi

function dayOf(value: string): string {
  return isDay(value) ? formatDay(day(value)) : value
}
