import type { lists as vi } from '../vi/lists'

const issues = {
  name_missing: () => 'This row has no full name.',
  birth_missing: () => 'Neither a birth date nor a birth year is given.',
  birth_column_missing: () => 'The list has no column for the birth date or year.',
  birth_not_a_date: (value) => `“${value}” is not a birth date.`,
  birth_impossible: (value) => `The birth date “${value}” does not exist.`,
  birth_in_future: (value) => `The birth date “${value}” lies in the future.`,
  birth_month_only: (value) => `“${value}” gives month and year only: the year is taken.`,
  not_under_sixteen: (value) => `Born “${value}”: already sixteen.`,
  birth_too_old: (value) => `Born “${value}”: too old for a pupil, please check.`,
  sex_unknown: (value) => `“${value}” in the column of sex is not understood.`,
  personal_id_padded: (value) => `The ID “${value}” had lost its leading zero: it is put back.`,
  personal_id_malformed: (value) => `“${value}” is not a personal ID (12 digits).`,
  personal_id_digits_lost: (value) =>
    `Excel has lost digits of the ID “${value}”: type it again from the papers.`,
  personal_id_old: (value) =>
    `“${value}” is an old card number (9 digits): not taken as a personal ID.`,
  personal_id_sex_differs: (value) => `The ID ${value} does not fit the sex.`,
  personal_id_year_differs: (value) => `The ID ${value} does not fit the birth year.`,
  personal_id_repeated: (value) => `The same personal ID as row ${value}.`,
  moet_id_odd: (value) =>
    `The ministry’s number “${value}” does not have 10 digits: kept as it stands.`,
  class_was_date: (value) => `Excel had turned the class into a date: read as “${value}”.`,
  phone_not_a_number: (value) => `“${value}” is not a phone number: kept as it stands.`,
  phone_several: (value) => `“${value}” holds several phone numbers: the first is taken.`,
  circumstance_unknown: (value) => `It is not clear which of the plan’s categories “${value}” is.`,
  circumstance_unclear: (value) =>
    value === ''
      ? 'The category is not clear, please choose.'
      : `“${value}” does not say which category, please choose.`,
  left_poverty: (value) => `The household has left poverty (“${value}”): to be reviewed.`,
  not_attending: (value) => `Status “${value}”: no longer a pupil here.`,
  child_repeated: (value) => `The same name and birth as row ${value}.`,
  level_unknown: (value) => `The level of support “${value}” could not be read.`,
  sponsor_not_named: () => 'Marked as supported, but no unit is named.',
  sponsor_name_missing: () => 'This row has no name of a unit.',
  sponsor_repeated: (value) => `The same name as row ${value}.`,
  kind_unknown: (value) => `It is not clear what kind of sponsor “${value}” is.`,
  children_not_a_number: (value) => `“${value}” is not a number of children.`,
  level_rhythm_missing: (value) =>
    `The level “${value}” does not say whether by month, quarter or school year.`,
  form_unknown: (value) => `The form of support “${value}” is not understood.`,
} satisfies typeof vi.issues

const skips = {
  not_a_list: () => 'This sheet is not a list to be read here.',
  hidden_sheet: () => 'This sheet is hidden in the file.',
  sub_heading: (value) => `Sub-heading: ${value}`,
  total: (value) => `Total: ${value}`,
  signature: (value) => `Signatures and remarks below the list: ${value}`,
  column_numbers: () => 'Row of column numbers.',
  repeated_header: () => 'The column titles again.',
  only_a_number: (value) => `Only the number ${value}, nothing written.`,
  not_a_person: (value) => `Not a row of the list: ${value}`,
  adult: (value) => `An adult of the household, no child: ${value}`,
} satisfies typeof vi.skips

const files = {
  empty: () => 'The file holds no data.',
  too_large: () => 'The file is too large. A list may have 10 MB: split it or remove pictures.',
  not_a_spreadsheet: () => 'This file is not a spreadsheet. Please send .xlsx, .xls, .ods or .csv.',
  web_page: () =>
    'This is a web page named like a spreadsheet. Open it in Excel and save it as .xlsx.',
  encrypted: () => 'The file has a password. Remove it and send the file again.',
  macros: () => 'The file contains macros and is not accepted. Save it as .xlsx without macros.',
  hostile: () => 'This file is not safe and was not opened. Copy the list into a new file.',
  damaged: () =>
    'The file is damaged or did not arrive whole. Open it in Excel, save and send it again.',
  too_many_rows: () => 'The file has more than 20,000 rows. Split it into several files.',
  too_many_columns: () => 'The file has more than 60 columns. Remove those that are not used.',
  cell_too_long: () => 'A cell is longer than 2,000 characters. Shorten it.',
  timeout: () => 'Reading took longer than 30 seconds and was stopped. Split the file.',
} satisfies typeof vi.files

const noChildren =
  'This file holds no list of children: it needs a row of titles with “Họ và tên” and a birth date, school, class or circumstances.'

export const lists = { issues, skips, files, noChildren } satisfies typeof vi
