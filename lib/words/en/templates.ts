import type { templates as vi } from '@/lib/words/vi/templates'

export const templates = {
  kinds: { plan: 'Plan of sponsorship' },
  parts: {
    superior: 'Superior body',
    issuer: 'Issuing body',
    sign: 'Sign after the number',
    placeName: 'Place',
    signerAuthority: 'Capacity of the signer',
    signerName: 'Name of the signer',
    recipients: 'Recipients',
  },
  changed: {
    superior: 'superior body',
    issuer: 'issuing body',
    sign: 'sign',
    placeName: 'place',
    signerAuthority: 'capacity of the signer',
    signerName: 'signer',
    recipients: 'recipients',
  },
  standings: {
    in_force: 'In force',
    coming: 'Coming',
    past: 'Over',
    replaced: 'Replaced before it began',
  },
  refusals: {
    changed_meanwhile: () =>
      'Somebody has just recorded another version. Open the page again, look, and record yours if it is still needed.',
    too_far: () => 'The first day is too far from today. Look at the year again.',
  },
  issues: {
    sign_unclear: 'Write the sign like KH-UBND: type of document, hyphen, issuing body.',
    day_unreadable: 'Write the day like 05/09/2026.',
  },
  title: 'Templates of documents',
  lead: 'Heading, signer and recipients as documents print them, in the form of Decree 30/2020/NĐ-CP.',
  usedBy: {
    plan: 'A new version of the plan starts with this signer and these recipients. The plan’s file prints the heading; the annex of assignments carries the same sign.',
  },
  current: 'In force',
  usual: 'No template recorded yet: the usual words of communes are printed.',
  validFrom: 'From',
  source: 'Source or reason',
  recordedBy: 'Recorded by',
  standing: 'Standing',
  versionNo: 'Version',
  version: (no) => `Version ${no}`,
  coming: (no, day) => `Version ${no} from ${day} on`,
  newVersion: 'Record a new version',
  newVersionLead:
    'It is in force from the day below. What was issued stays as it is. After a mistake record the right version from the same day.',
  superiorHint: 'A commune’s committee names no superior body: leave it empty.',
  issuerHint:
    'One part a line, such as ỦY BAN NHÂN DÂN, then XÃ VIỆT AN. Capitals come by themselves.',
  signHint: 'Such as KH-UBND. The clerk’s office gives the number when it is issued.',
  placeNameHint: 'Stands before the day, such as Việt An',
  signerAuthorityHint:
    'One a line, such as TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH. Capitals come by themselves.',
  signerNameHint: 'Leave it empty while it is not known who signs.',
  recipientsHint: 'One recipient a line; the last one is the archive, such as Lưu: VT, PVH-XH.',
  sourceHint: 'Such as Decision 07/QĐ-UBND on the duties of the deputy chair',
  preview: 'Preview',
  previewLead: 'This is how the document will print. Looking here issues nothing.',
  content: 'Content of the document',
  save: 'Record the template',
  saved: (name) => `Recorded the new template of “${name}”.`,
  history: 'Versions recorded',
  noHistory: 'No version recorded yet',
  noHistoryText: 'Every version will stand here; none is ever changed or removed.',
} satisfies typeof vi
