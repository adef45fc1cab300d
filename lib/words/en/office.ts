import type { Role } from '@/lib/access/role'
import type { office as vi } from '@/lib/words/vi/office'

const roles: Record<Role, string> = {
  officer: 'Officer, Culture and Social Affairs',
  leader: 'Leader, People’s Committee',
  office_head: 'Head of Culture and Social Affairs',
  school_lead: 'School board',
  youth_lead: 'Youth-union lead',
  parent_rep: 'Parents’ representative',
  homeroom_teacher: 'Homeroom teacher',
  village_head: 'Village head',
  sponsor_member: 'Sponsoring unit’s contact',
  front_officer: 'Front officer',
  accountant: 'Accountant',
  cashier: 'Cashier',
  communications: 'Communications centre',
  administrator: 'Administrator',
  auditor: 'Auditor',
}

export const office = {
  roles,
  communeOf: (kind: 'xa' | 'phuong' | 'dac_khu', name: string) =>
    `${name} ${{ xa: 'commune', phuong: 'ward', dac_khu: 'special zone' }[kind]}`,
  navigation: {
    home: 'To do',
    children: 'Children',
    lists: 'Take in a list',
    plan: 'Plan',
    sponsors: 'Sponsors',
    assignments: 'Assignments',
    payments: 'Pledges and support',
    standing: 'Overview',
    directions: 'Directions',
    documents: 'Documents',
    entries: 'Record of acts',
    places: 'Villages and schools',
    accounts: 'Accounts',
    jobs: 'House jobs',
  },
  shortNavigation: {
    home: 'To do',
    standing: 'Overview',
    children: 'Children',
    lists: 'Lists',
    plan: 'Plan',
    sponsors: 'Sponsors',
    assignments: 'Assign',
    payments: 'Support',
    directions: 'Directions',
    documents: 'Papers',
    entries: 'Record',
    places: 'Places',
    accounts: 'Accounts',
    jobs: 'Jobs',
  },
} satisfies typeof vi
