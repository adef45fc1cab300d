/** How often support comes (nhịp hỗ trợ), as the plan's section IV.3 lists it. A school year is nine months: not June to August. */
export const RHYTHMS = ['monthly', 'quarterly', 'school_year', 'once'] as const
export type Rhythm = (typeof RHYTHMS)[number]
