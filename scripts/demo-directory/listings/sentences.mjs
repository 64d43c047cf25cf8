/** Sentences that many groups could say: what a first visit is like, and what members agree on. */
export const FIRST_VISIT = [
  'You can come late or leave early; nobody will ask why.',
  'You may just listen, for as many meetings as you like.',
  'Bring someone with you the first time if that makes it easier.',
  'First names only, and a made-up one is fine.',
  'We begin with a short welcome and end on time.',
  'There is tea, and a quiet room next door.',
  'Nobody is asked to speak in their first meeting.',
  'Tears are ordinary here. So is laughing.',
  'A host stands at the door ten minutes before, so that you need not walk in alone.',
  'You do not need a diagnosis, a referral or insurance.',
  'Come once, then decide.',
  'Most of us were afraid of the first evening too.',
  'If today is a bad day, that is a good reason to come.',
  'Chairs are in a circle; the ones near the door are kept for newcomers.',
  'We keep the light soft and the door unlocked.',
  'Half of the time is for talking, half for something practical.',
  'You can write to the host before and ask anything.',
  'There is a break in the middle for fresh air.',
  'About ten people come; some evenings it is four.',
  'We do not give medical advice, and we like it when you also see a doctor.',
  'Missing a few meetings is fine; your place stays yours.',
  'Questions may go in a box, and the group answers them without names.',
];

export const FIRST_VISIT_ONLINE = [
  'Your camera may stay off, and you can write instead of speaking.',
  'The host opens the room ten minutes early for people who are new.',
  'A phone is enough; you need not install anything.',
  'Use any name you like on the screen.',
  'Please find a corner where you can talk, or put on headphones.',
  'If your connection drops, come straight back; we know.',
];

export const NORMS = [
  'Members agree to keep what they hear private.',
  'One person speaks at a time. Nobody interrupts, nobody gives advice unasked.',
  'We speak of ourselves and not of others.',
  'Anybody may say “pass”.',
  'We do not compare who has it worst.',
];

export const SIZES = [
  'Usually 4 to 8 people',
  'Usually 8 to 12 people',
  'About 15 people',
  'Up to 20 people',
  'A handful',
];

export const LOCAL_NOTES = [
  'Bus 4 stops at the corner.',
  'Parking is free after six.',
  'The bell is hard to hear; knock.',
  'A sign with a green leaf hangs at the door.',
  'Bicycles can come inside.',
];
