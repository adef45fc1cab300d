import type { GuidedRole } from '@/lib/access/guide'
import type { guide as vi, RoleGuide } from '@/lib/words/vi/guide'

const roles: { [Of in GuidedRole]: RoleGuide<Of> } = {
  officer: {
    intro:
      'You keep the ledger: take in lists, propose a unit for each child, follow what was pledged and make the documents.',
    steps: {
      takeIn: {
        title: 'Take in a list',
        text: 'Choose the Excel file of a school or village. The ledger reads each line and shows what is new, changed or doubtful. Nothing is recorded before you press Record.',
        open: 'Choose a file',
      },
      check: {
        title: 'Look at each child',
        text: 'Search by name or code, filter by village, school or circumstance, order by priority. Scans and photographs of papers go into the file, under Papers; the ledger says which are still wanted. Whoever opens a file leaves a trace.',
        open: 'List of children',
      },
      plan: {
        title: 'Draft the plan',
        text: 'Enter the minimum, the first quarter and the age at which support ends. The office head looks at it, a leader approves it; from then on the plan is in force. When the clerk gives the number, enter number and day.',
        open: 'Plan',
      },
      sponsors: {
        title: 'Record the units',
        text: 'Their name, contact and how many children they take. The ledger counts how many each can still take.',
        open: 'Sponsors',
      },
      propose: {
        title: 'Propose assignments',
        text: 'The child most in need stands first, with the reasons. Press “Propose the whole list” to have units found for all of them, or choose for each child; look through it, then press “Send to the office head”. A child has only one lead sponsor. Where a unit needs time to answer, keep the child for it for some days. Once approved, the minutes are signed and recorded under Sponsorships, and so is the end of support.',
        open: 'Assignments',
      },
      follow: {
        title: 'Follow pledges and support',
        text: 'See which child is short this quarter. Record for a unit that reports on paper. Reverse a wrong payment, then record the right one.',
        open: 'Pledges and support',
      },
      answer: {
        title: 'Answer directions',
        text: 'What a leader gives you to do has a day. Answer before it, or ask for more time and say why.',
        open: 'Directions',
      },
      documents: {
        title: 'Take the documents',
        text: 'Plan, annex and each unit’s extract come from the ledger; nothing is typed again.',
        open: 'Documents',
      },
    },
    next: 'A proposal goes to the office head, then to the leader. What is returned comes back to your first page, with the reason.',
    hidden:
      'You see no child of another commune and change no account, village or school: that is the administrator’s work.',
    ask: 'Ask the office head how a thing is done, and the commune’s administrator about accounts, villages and schools.',
  },
  office_head: {
    intro: 'You review what officers prepared before it goes to the leader.',
    steps: {
      waiting: {
        title: 'See what waits',
        text: 'The first page says how many proposals wait for you, the most pressing on top.',
        open: 'To do',
      },
      review: {
        title: 'Review proposals',
        text: 'Every line is set to be sent on. Change one to “Return” and write why; one press sends the whole list. A version of the plan waits on the page Plan.',
        open: 'Assignments',
      },
      answer: {
        title: 'Answer directions',
        text: 'What a leader gives you to do has a day. Answer before it, or ask for more time and say why.',
        open: 'Directions',
      },
      picture: {
        title: 'Look at the whole picture',
        text: 'How many children have a unit, which village is short, what arrived this quarter. It prints on one sheet.',
        open: 'Overview',
      },
      follow: {
        title: 'Follow each quarter',
        text: 'Which unit has given, which child is short of the pledge and of the minimum.',
        open: 'Pledges and support',
      },
      documents: {
        title: 'Take the documents',
        text: 'Plan and annex, with names or with codes only.',
        open: 'Documents',
      },
      lend: {
        title: 'Lend your role while away',
        text: 'Say who stands in, from which day and up to which. It ends by itself.',
        open: 'My account',
      },
    },
    next: 'What you send on stands on the leader’s desk; what you return goes to the officer with your reason.',
    hidden:
      'You neither propose nor decide for others: each step has its own person, so that one checks the other.',
    ask: 'Ask the officer who made the proposal; the name stands in it.',
  },
  leader: {
    intro: 'You see the whole and decide assignments.',
    steps: {
      look: {
        title: 'Look at the first page',
        text: 'How many decisions wait, how many children have a unit, how the quarter is fulfilled.',
        open: 'To do',
      },
      decide: {
        title: 'Decide in one sitting',
        text: 'Every proposal is set to “Approve”. Change single ones to return or refuse and write why, then press once for the whole list. The effect on the totals stands beside. A version of the plan waits on the page Plan.',
        open: 'Assignments',
      },
      direct: {
        title: 'Give a direction',
        text: 'What is to be done, by whom and by which day. The ledger follows it until you accept the answer.',
        open: 'Give a direction',
      },
      picture: {
        title: 'See the whole picture',
        text: 'By village, by circumstance and by quarter; a village’s name leads to its list.',
        open: 'Overview',
      },
      follow: {
        title: 'See pledges and support',
        text: 'Which unit pledged what, and what it gave this quarter.',
        open: 'Pledges and support',
      },
      documents: {
        title: 'Take the documents',
        text: 'Plan and annex for signing.',
        open: 'Documents',
      },
      lend: {
        title: 'Lend your role while away',
        text: 'Say who decides for you, from which day and up to which. It ends by itself, and the record says in whose place.',
        open: 'My account',
      },
    },
    next: 'Once approved, the child has a unit at once and the unit sees the child. What is returned, the officer proposes to another unit.',
    hidden: 'You record no list and no support: who decides is not who records.',
    ask: 'Ask the office head, or the officer who made the proposal.',
  },
  sponsor_member: {
    intro:
      'You are your unit’s contact: you see the children given to it and record what was pledged and given.',
    steps: {
      children: {
        title: 'See your children',
        text: 'Only what is needed to help: given name, age and level of school. To meet a child, go with the commune’s contact.',
        open: 'Children',
      },
      minutes: {
        title: 'Sign the minutes',
        text: 'Print the minutes, sign them with the family and the commune, and send a photograph of the signed ones. The ledger reminds you of children whose minutes are missing.',
        open: 'Minutes',
      },
      due: {
        title: 'See what this quarter needs',
        text: 'A line for each child: pledged, given, still to give.',
        open: 'This quarter',
      },
      promise: {
        title: 'Record a pledge',
        text: 'What help, how much each time, from which day. To change it, record a new pledge in place of the old one.',
        open: 'Pledges',
      },
      give: {
        title: 'Record what was given',
        text: 'The day, who received, who witnessed, with a picture of the receipt. The ledger reads it back to you before it records.',
        open: 'Record support',
      },
      extract: {
        title: 'Take your extract',
        text: 'The list of your unit’s children, to report in your own house.',
        open: 'Documents',
      },
    },
    next: 'The commune’s officer sees it at once, and the quarter is counted as full or short.',
    hidden:
      'You see no child of another unit, and neither the full name nor the papers of yours: the law keeps a child’s private life, even from those who help.',
    ask: 'Call the commune’s contact; name and telephone stand on the page “Pledges and support”.',
  },
  school_lead: {
    intro: 'You know the pupils of your school: confirm the circumstances of those proposed.',
    steps: {
      waiting: {
        title: 'See what waits',
        text: 'You see at once what is to be confirmed and what the commune sent back.',
        open: 'Work that waits',
      },
      classes: {
        title: 'Check class by class',
        text: 'Which class has sent, which says “none”, which is missing. Open one, confirm several at once; send back what is not right, with the reason. Confirming sends it to the commune.',
        open: 'The classes',
      },
      propose: {
        title: 'Propose a pupil',
        text: 'When you know a pupil of the school who needs help, propose the child to the commune yourself. If the ledger knows somebody like this child it asks “Is it this child?”: if so, stop there; if you are not sure, send it and the commune compares.',
        open: 'Propose a child',
      },
      confirm: {
        title: 'Confirm proposals',
        text: 'A village or a teacher proposes a pupil of the school: confirm what is so.',
        open: 'Proposals',
      },
      september: {
        title: 'Change the school year',
        text: 'When the year begins, look through which class becomes which, who repeats, changes school or left, and change all at once.',
        open: 'New school year',
      },
      children: {
        title: 'See the children of your school',
        text: 'Who is on the list, who has a sponsor, who still waits. Each opening of a file is recorded.',
        open: 'Children',
      },
      password: {
        title: 'Change your password',
        text: 'Set one that only you know. End the session of any device you do not know.',
        open: 'My account',
      },
      factors: {
        title: 'Sign in with your fingerprint',
        text: 'Add a passkey on your phone and type no password next time.',
        open: 'Ways to sign in',
      },
    },
    next: 'Once confirmed, the proposal goes to the commune’s officer. Accepted, the child waits for a sponsor.',
    hidden: 'You see no child of another school, and no amount given to a child.',
    ask: 'Call the commune’s Culture and Social Affairs Office.',
  },
  homeroom_teacher: {
    intro:
      'You know every pupil of your class: send the class, propose who needs help, confirm the circumstances of those proposed.',
    steps: {
      waiting: {
        title: 'See what waits',
        text: 'You see at once what is to be confirmed and what the commune sent back.',
        open: 'Work that waits',
      },
      send: {
        title: 'Send your class',
        text: 'Paste from Excel or choose the class’s file, mark hardship and insurance cards, and send it to the school. The names of pupils you do not mark are not kept. Nobody to mark? Send “none”.',
        open: 'My class',
      },
      again: {
        title: 'Put right who was sent back',
        text: 'The page of the class shows whom the school sent back and why. Choose “Correct and send again”.',
        open: 'My class',
      },
      propose: {
        title: 'Propose one pupil',
        text: 'When a pupil falls on hard times during the year, propose just this one; no need to send the class again. If the ledger knows somebody like this child it asks “Is it this child?”: if so, stop there; if you are not sure, send it and the commune compares.',
        open: 'Propose a child',
      },
      confirm: {
        title: 'Confirm proposals',
        text: 'Somebody proposes a pupil of your class: confirm what is so.',
        open: 'Proposals',
      },
      children: {
        title: 'See the children of your class',
        text: 'Who is on the list, who has a sponsor, who still waits. Each opening of a file is recorded.',
        open: 'Children',
      },
      password: {
        title: 'Change your password',
        text: 'Set one that only you know. End the session of any device you do not know.',
        open: 'My account',
      },
      factors: {
        title: 'Sign in with your fingerprint',
        text: 'Add a passkey on your phone and type no password next time.',
        open: 'Ways to sign in',
      },
    },
    next: 'Once confirmed, the proposal goes to the commune’s officer. Accepted, the child waits for a sponsor.',
    hidden: 'You see no child of another class, and no amount given to a child.',
    ask: 'Ask the school’s lead, or call the commune’s Culture and Social Affairs Office.',
  },
  village_head: {
    intro:
      'You know every home in the village: propose children who need help, confirm the circumstances of those proposed.',
    steps: {
      waiting: {
        title: 'See what waits',
        text: 'You see at once what is to be confirmed and what the commune sent back.',
        open: 'Work that waits',
      },
      propose: {
        title: 'Propose a child',
        text: 'Write the name, the year of birth and the circumstances of a child who needs help, with a picture of a paper if there is one. Without a connection the phone keeps it and sends it later. If the ledger knows somebody like this child it asks “Is it this child?”: if so, stop there; if you are not sure, send it and the commune compares.',
        open: 'Propose a child',
      },
      confirm: {
        title: 'Confirm proposals',
        text: 'A school proposes a child of the village: confirm what is so.',
        open: 'Proposals',
      },
      children: {
        title: 'See the children of your village',
        text: 'Who is on the list, who has a sponsor, who still waits. Each opening of a file is recorded.',
        open: 'Children',
      },
      password: {
        title: 'Change your password',
        text: 'Set one that only you know. End the session of any device you do not know.',
        open: 'My account',
      },
      factors: {
        title: 'Sign in with your fingerprint',
        text: 'Add a passkey on your phone and type no password next time.',
        open: 'Ways to sign in',
      },
    },
    next: 'Once confirmed, the proposal goes to the commune’s officer. Accepted, the child waits for a sponsor.',
    hidden: 'You see no child of another village, and no amount given to a child.',
    ask: 'Call the commune’s Culture and Social Affairs Office.',
  },
  front_officer: {
    intro:
      'You find those who help: you meet offices, associations, businesses and people, record what they promise and follow it until there is a child.',
    steps: {
      waiting: {
        title: 'See what waits',
        text: 'What was agreed with a unit for today, or should have been done before, and offers of help without an answer stand on the first page. The number beside “Finding sponsors” counts what was agreed.',
        open: 'To do',
      },
      offers: {
        title: 'Answer those who want to help',
        text: 'Look into what people offer on the public page, answer it, or decline it with a reason; whoever sent it reads that by a code. Once you have talked, take it up; where the ledger already has the unit it says so. Whoever calls and reads out the code is found by it; whoever asks to be forgotten is, at once.',
        open: 'Offers of help',
      },
      need: {
        title: 'Know how much is still sought',
        text: 'The figures say how many children have no sponsor, by priority, school level and need, and how many are promised. The page prints for a meeting.',
        open: 'Figures',
      },
      add: {
        title: 'Add the units you mean to meet',
        text: 'Name, kind and contact person. Where the ledger already has the unit it says so and takes no second one.',
        open: 'Add a unit',
      },
      letter: {
        title: 'Send open letters',
        text: 'Download the letter for one unit, or for all units of a filter in one file. Number and day stay blank for the clerk’s office.',
        open: 'Units not approached',
      },
      note: {
        title: 'Record each talk',
        text: 'Whom you met, when, what came of it and what comes next. A step is never changed; a wrong one is reversed with a reason.',
        open: 'The board',
      },
      promise: {
        title: 'Follow promises',
        text: 'The officer sees at once how many children a unit promises. Units that promised and have no child yet can be filtered here.',
        open: 'Units that promised',
      },
      thank: {
        title: 'Thank and honour',
        text: 'Download letters of thanks. Where a unit agrees to be named, record the consent: the honour list has those units alone.',
        open: 'Honour list',
      },
    },
    next: 'A promise goes to the officer, who proposes each child; once the leader approves, the unit is “Sponsoring”.',
    hidden:
      'You see no child’s name, code, home or file, only numbers; you neither propose nor approve assignments.',
    ask: 'Name or number of a unit that has children is corrected by the officer of the Culture and Society office. For a forgotten password ask the administrator.',
  },
  administrator: {
    intro:
      'You keep the door: who works in the ledger, which villages and schools it knows, and that it is whole.',
    steps: {
      invite: {
        title: 'Add people',
        text: 'The ledger makes a slip with a one-time code. Print it and hand it over; that person sets a password.',
        open: 'Add a person',
      },
      people: {
        title: 'Give roles',
        text: 'One or several for each person. When a role ends, its rights end at once. For a forgotten password issue a new code; when a device is lost, end all sessions.',
        open: 'Accounts',
      },
      places: {
        title: 'Keep villages and schools',
        text: 'Add villages and schools; rename and merge by a document. Lists that still use the old name are understood; what was recorded wrongly can be taken back.',
        open: 'Villages and schools',
      },
      parameters: {
        title: 'Keep the parameters',
        text: 'Reminders and what is late go by these figures. When a document or a decision changes one, record the new value with its source and its first day. Signer and recipients of documents stand under Templates.',
        open: 'Parameters',
      },
      years: {
        title: 'Open school years and classes',
        text: 'Open the next year before schools send their new lists; its classes are made from this year’s.',
        open: 'School years and classes',
      },
      entries: {
        title: 'Read the record of acts',
        text: 'Who recorded what and when, and whether a line was changed outside the product.',
        open: 'Record of acts',
      },
      system: {
        title: 'Look at the state of the system',
        text: 'Whether backups are made, the disk has room and the nightly jobs went well. What needs an eye stands among the work that waits.',
        open: 'State of the system',
      },
      takeout: {
        title: 'Take the commune’s data',
        text: 'Everything in one file, to leave with. Keep it as a secret; the leader is told.',
        open: 'Take the data',
      },
    },
    next: 'A change holds from the next press of whoever it concerns, and stands in the record of acts.',
    hidden: 'You open no child’s file: who keeps the door need not know who is in the house.',
    ask: 'When a page fails, ask whoever runs the server and read out the reference number on it.',
  },
  auditor: {
    intro: 'You read everything of the commune and record nothing.',
    steps: {
      picture: {
        title: 'Look at the whole picture',
        text: 'Totals and quarters, straight from the ledger.',
        open: 'Overview',
      },
      children: {
        title: 'Read the list of children',
        text: 'Filter it and open files; opening leaves a trace too.',
        open: 'Children',
      },
      assignments: {
        title: 'Check assignments',
        text: 'Who proposed, who reviewed, who decided, and why.',
        open: 'All assignments',
      },
      payments: {
        title: 'Check support',
        text: 'Each payment with its receipt, reversed ones too.',
        open: 'Pledges and support',
      },
      directions: {
        title: 'See directions',
        text: 'What leaders asked for, of whom, and whether it was answered in time.',
        open: 'Directions',
      },
      entries: {
        title: 'Read the record of acts',
        text: 'Who recorded what and when. Check on the page itself whether a line was changed outside the product.',
        open: 'Record of acts',
      },
      traces: {
        title: 'Read who opened files',
        text: 'Who opened which child’s file, and when.',
        open: 'Opened files',
      },
      system: {
        title: 'Look at the state of the system',
        text: 'Whether backups are made, and how the last check of the record went.',
        open: 'State of the system',
      },
    },
    next: 'Tell whoever recorded it when something is wrong: nothing is deleted; the wrong payment is reversed and the right one recorded.',
    hidden:
      'Your documents have codes and no child’s name: enough to check, and no private life leaves the house.',
    ask: 'Ask the officer about what stands in the ledger, the administrator about accounts.',
  },
}

/** A short guide for each role that has work in the ledger. */
export const guide = {
  title: 'Guide',
  lead: (role: string) => `For the role: ${role}`,
  tabs: 'Your roles',
  steps: 'Your work, in its order',
  next: 'What happens next',
  hidden: 'What you do not see, and why',
  ask: 'Whom to ask',
  print: 'Print the guide',
  link: 'Guide for your role',
  noneTitle: 'Your role has no work in the ledger yet',
  noneText:
    'When there is work for it, its guide will stand here. Ask the commune’s administrator if you need to do something else.',
  roles,
} satisfies typeof vi
