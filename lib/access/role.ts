/** The roles of product.md (vai trò); scope is separate and lives in a membership. */
export const ROLES = [
  'officer',
  'leader',
  'office_head',
  'school_lead',
  'youth_lead',
  'parent_rep',
  'homeroom_teacher',
  'village_head',
  'sponsor_member',
  'front_officer',
  'accountant',
  'cashier',
  'communications',
  'administrator',
  'auditor',
] as const
export type Role = (typeof ROLES)[number]
