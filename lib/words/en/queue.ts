import type { queue as vi } from '../vi/queue'

export const queue = {
  kinds: {
    propose_child: { one: 'proposal', many: 'proposals' },
    send_class: { one: 'class list', many: 'class lists' },
  },
  onDay: '{hour} on {day}',
  waiting: '{what} waiting to be sent, kept at {times}',
  troubles: {
    offline: 'There is no connection. This device keeps it and sends it when there is one.',
    signed_out: 'Your session has ended. It is sent once you have signed in again.',
    server: 'The server did not take it yet; it will be sent again in a moment.',
  },
  sendNow: 'Send now',
  sending: 'Sending…',
  signIn: 'Sign in to send',
  sent: 'Sent what was waiting: {count}.',
  returned: '{what} of {times} not taken yet',
  draft: '{what} half written, at {times}',
  correct: 'Look again and correct',
  goOn: 'Go on writing',
  drop: 'Discard',
  dropTitle: 'Discard this for good?',
  dropText:
    'What was typed and its picture are deleted from this device and cannot be brought back.',
  dropIt: 'Discard for good',
  close: 'Close',
  understood: 'Understood',
  expired:
    'Deleted from this device without having been sent, because they had waited more than 7 days: {count}. If still needed, please enter them again.',
  takenUp: 'This is what was typed at {times}. Nothing has been sent: look it over, then send it.',
  kept: {
    offline: 'Sealed and kept on this device. You can write the next one.',
    signed_out:
      'Sealed and kept on this device: your session has ended, it is sent once you have signed in again.',
    server:
      'Sealed and kept on this device: the server did not take it yet, it is sent in a moment.',
  },
  cannotKeep:
    'Not sent, and this device could not keep it. What you typed is still on the page: do not close it, and press send again once there is a connection.',
  unreadable:
    'This can no longer be opened: it is too old, or somebody signed out on this device. Please enter it again.',
  notTaken:
    'The server cannot take this: the picture is too large or the data are damaged. Please enter it again.',
  leave: {
    title: 'Not yet sent from this device: {count}',
    text: 'Signing out deletes it for good. To keep it, stay and send it when there is a connection.',
    stay: 'Stay',
    goAnyway: 'Delete and sign out',
  },
  photo: {
    take: 'Take a picture',
    choose: 'Choose a picture',
    remove: 'Remove this picture',
    preview: 'The picture that will be sent',
    unreadable: 'This device cannot read that picture. Take it again or choose another one.',
  },
  offline: {
    title: 'Propose a child without a connection',
    lead: 'This device cannot reach Lá Lành. You can still write: the proposal is sealed, kept on this device, and sent once there is a connection.',
    way: 'Write a proposal',
    nobody:
      'Nothing can be written on this device: nobody is signed in, or it has not been connected for 14 days. When there is a connection, sign in and open the page for proposals once.',
    back: 'To the connected page',
  },
} satisfies typeof vi
