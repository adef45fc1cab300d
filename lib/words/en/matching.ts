import type { matching as vi } from '../vi/matching'

export const matching = {
  fixed: 'settled before',
  held: 'kept for this sponsor',
  siblings: 'brothers and sisters with this sponsor',
  village: 'in charge of the village',
  school: 'in charge of the school',
  former: 'was the sponsor of this child before',
  room: (left: number, capacity: number) => `can take ${left} of ${capacity} children more`,
  nobody: {
    no_room: 'No sponsor has room for another child.',
    barred: 'Every sponsor with room is barred for this child.',
    others_first:
      'The sponsors with room are full: children who need it more, or stand first, came before.',
  },
} satisfies typeof vi
