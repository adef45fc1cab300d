import type { tasks as vi } from '@/lib/words/vi/tasks'

const kinds: (typeof vi)['kinds'] = {
  answer_late_direction: {
    title: 'Directions past their day',
    text: () => 'Answer, or ask for more time and say why.',
    action: 'Answer',
  },
  answer_direction: {
    title: 'Directions waiting for an answer',
    text: () => 'The leader waits for a written answer.',
    action: 'See and answer',
  },
  answer_late_round: {
    title: 'Review round past its day',
    text: () => 'Send children, or say there is none, then sign.',
    action: 'Answer',
  },
  answer_round: {
    title: 'Review round to be answered',
    text: () => 'Send children, or say there is none, then sign.',
    action: 'Answer',
  },
  chase_round: {
    title: 'Places that are late with a review round',
    text: () => 'Remind those that are missing, or end the round.',
    action: 'See who is missing',
  },
  close_round: {
    title: 'Review round answered by every place',
    text: () => 'Look at it once more, then end it.',
    action: 'Open',
  },
  decide_direction: {
    title: 'Answers to directions waiting for the leader',
    text: () => 'Agree, or send back with a reason.',
    action: 'See',
  },
  decide_proposals: {
    title: 'Proposed children wait for the commune',
    text: () => 'A school or a village stands behind them. Put on the list, send back or refuse.',
    action: 'See the proposals',
  },
  verify_proposals: {
    title: 'Proposed children to be confirmed',
    text: () => 'They are of your village, school or class. Confirm what is so.',
    action: 'See and confirm',
  },
  answer_proposals: {
    title: 'Proposals sent back',
    text: () => 'See the reason, put it right and send it again.',
    action: 'See',
  },
  answer_class: {
    title: 'Classes that sent nothing yet',
    text: () => 'Mark who is in hardship and send it to the school. Where there is nobody, say so.',
    action: 'See the class',
  },
  chain_broken: {
    title: 'The record was changed past the product',
    text: () => 'The last check found the chain broken. Tell the leader at once.',
    action: 'See the record',
  },
  backup_late: {
    title: 'No backup for too long',
    text: () =>
      'There is none, or the last one is past its day. Ask whoever runs the server about the nightly backup.',
    action: 'See',
  },
  disk_low: {
    title: 'The disk is nearly full',
    text: () => 'Without room nothing more is written. Tell whoever runs the server to make some.',
    action: 'See',
  },
  job_failed: {
    title: 'Jobs of the house failed',
    text: () => 'Tried several times without success. See why, then run them again.',
    action: 'See',
  },
  take_left_rows: {
    title: 'Doubtful or wrong rows were left out',
    text: () => 'Download them, correct them in the file and take it in again.',
    action: 'See the lists',
  },
  place_children: {
    title: 'Children without village or school',
    text: () => 'Take in a list with village and school; the ledger fills them in.',
    action: 'Fill in',
  },
  open_year: {
    title: 'Schools that have not changed to the new year',
    text: () => 'Move the classes up; everything is chosen already, look through and confirm.',
    action: 'Look and change',
  },
  ask_schooling: {
    title: 'Pupils whose school this year is not known',
    text: () => 'Answer for one or several at once: which class, which school, or left.',
    action: 'Answer',
  },
  archive_leavers: {
    title: 'Children said to have moved away or turned sixteen',
    text: () => 'They are still on the list. Look and take them off it.',
    action: 'Look',
  },
  quiet_account: {
    title: 'Accounts nobody has used for long',
    text: () => 'They hold a role and have not been here for long. End the roles of who has left.',
    action: 'See the accounts',
  },
  answer_offer: {
    title: 'Offers of help wait for an answer',
    text: () => 'Somebody wants to help. Answer soon, so that nobody is kept waiting.',
    action: 'See the offers',
  },
  answer_returned: {
    title: 'Proposals were returned',
    text: () => 'Choose another unit as asked, then send again.',
    action: 'Correct',
  },
  decide: {
    title: 'Assignments wait for the leader',
    text: () => 'The office has reviewed them; decide in one sitting.',
    action: 'Look and decide',
  },
  review: {
    title: 'Proposals wait for the office head',
    text: () => 'Pass them on to the leader, or return them with a reason.',
    action: 'Review',
  },
  propose_especially_difficult: {
    title: 'Children in special difficulty wait for a sponsor',
    text: () => 'Propose the whole list, or choose a unit for each.',
    action: 'Propose',
  },
  confirm_poverty: {
    title: 'Poverty to be confirmed for this year',
    text: () => 'The finding of last year no longer holds from 1 January.',
    action: 'Look and confirm',
  },
  review_poverty: {
    title: 'Poverty to be reviewed',
    text: () =>
      'The finding of this year differs from the circumstances, as when a household left poverty.',
    action: 'Look',
  },
  propose_waiting: {
    title: 'Other children in hardship are waiting',
    text: () => 'Propose them where units still have room.',
    action: 'Look',
  },
  finish_list: {
    title: 'Lists read but not written to the ledger',
    text: () => 'Review them, then write them to the ledger.',
    action: 'Continue',
  },
  take_in_list: {
    title: 'The ledger holds no list yet',
    text: () => 'Start with the commune’s Excel list of children.',
    action: 'Take in a list',
  },
  offer_child: {
    title: 'Sponsors that can take another child',
    text: () => 'Support of a child has ended and the sponsor still wants to help.',
    action: 'Offer another child',
  },
  sign_minutes: {
    title: 'Assignments that wait for their minutes',
    text: () => 'Print the minutes for signing, then record them with the scan.',
    action: 'Open and record',
  },
  talk_overdue: {
    title: 'Next steps with units past their day',
    text: () => 'Call the unit and record what came of it, or agree on another day.',
    action: 'See them',
  },
  talk_today: {
    title: 'Next steps with units for today',
    text: () => 'Afterwards record what came of it and what comes next.',
    action: 'See them',
  },
  record_pledge: {
    title: 'Children without a recorded pledge',
    text: () => 'Record what the unit promises each child.',
    action: 'Record pledges',
  },
  quarter_short: {
    title: 'Children who have not received everything this quarter',
    text: (missing) => `${missing} are missing against the pledges.`,
    action: 'See this quarter',
  },
  review_plan: {
    title: 'A version of the plan waits for the office head',
    text: () => 'Pass it on, or return it with a reason.',
    action: 'See the plan',
  },
  decide_plan: {
    title: 'A version of the plan waits for a leader',
    text: () => 'Once approved it is in force from today.',
    action: 'See the plan',
  },
  answer_plan: {
    title: 'The plan was returned',
    text: () => 'Put it right for the reason given and send it again.',
    action: 'Change the plan',
  },
  draft_plan: {
    title: 'The commune has no plan yet',
    text: () => 'Minimum and period of support are read from the plan.',
    action: 'Draft the plan',
  },
  issue_plan: {
    title: 'The plan waits for its number',
    text: () => 'Enter number and day once they are given.',
    action: 'Enter the number',
  },
}

export const tasks = {
  kinds,
  label: 'Waiting work',
  late: 'Late',
  age: (days: number) => `the oldest waits ${days === 1 ? 'a day' : `${days} days`}`,
  reminded: (day: string) => `units were reminded on ${day}`,
  today: (day: string, quarter: string, left: number) => `${day} · ${left} days left in ${quarter}`,
  keeper: {
    title: 'In the ledger',
    people: 'people with an account',
    villages: 'villages',
    schools: 'schools',
  },
  nothing: 'Nothing waits for you today',
  nothingText: 'When there is work for you it appears here, the most pressing first.',
} satisfies typeof vi
