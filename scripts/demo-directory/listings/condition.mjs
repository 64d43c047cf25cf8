/**
 * Groups for one condition, and for grief. Each meets in as many towns as `towns` says (1 when absent); `how` is in person when absent,
 * `rhythm` is monthly. The rest of the fields are those of a group.
 */
export const CONDITION = [
  // Anxiety and panic
  {
    name: 'Calm Waters: living with anxiety',
    focus: ['anxiety'],
    towns: 3,
    rhythm: 'twice-monthly',
    led: 'peer',
    about:
      'For anyone whose worry has become too loud. We share what the last two weeks were like, and one small thing that helped.',
  },
  {
    name: 'Worry Less Together',
    focus: ['anxiety'],
    towns: 3,
    how: 'hybrid',
    led: 'both',
    about:
      'A nurse and a member lead the evening. We practise one way to slow a racing mind and then talk, with a break for tea.',
  },
  {
    name: 'The Slow Breath',
    focus: ['panic', 'anxiety'],
    towns: 2,
    about:
      'For people who have panic attacks, or who are afraid of the next one. If you need to leave the room, you leave the room; your chair stays free.',
  },
  {
    name: 'One Bus Stop Further',
    focus: ['panic', 'anxiety'],
    rhythm: 'fortnightly',
    about:
      'Shops, buses, elevators, crowds: we plan one small step for the coming days and tell each other how the last one went.',
  },
  {
    name: 'Quiet Room',
    focus: ['anxiety', 'loneliness'],
    towns: 2,
    about:
      'Made for people who find groups hard. At most eight chairs, no going round the circle, and you can write instead of speaking.',
    size: 'Up to 8 people',
  },
  {
    name: 'Sunday Scaries',
    focus: ['anxiety', 'stress-burnout'],
    how: 'online',
    rhythm: 'weekly',
    day: 'SU',
    time: '18:00',
    who: ['young-adults'],
    ages: [18, 30],
    about: 'Sunday evening, and tomorrow already feels too big? We look at the week together until it has edges.',
  },
  {
    name: 'Health Worries',
    focus: ['anxiety'],
    how: 'online',
    about:
      'For people who check their body many times a day, or search for illnesses at night. Nobody here will laugh, and nobody will diagnose you.',
  },
  // Depression
  {
    name: 'Gray Days Circle',
    focus: ['depression'],
    towns: 4,
    led: 'peer',
    about:
      'A steady circle for people with depression. Getting here was the hard part; everything after that is optional.',
  },
  {
    name: 'Morning Light',
    focus: ['depression'],
    rhythm: 'weekly',
    time: '10:00',
    led: 'professional',
    about:
      'For days that are hard to start. Coffee, a short walk when the weather lets us, and company without having to be cheerful.',
  },
  {
    name: 'Out of the Fog',
    focus: ['depression'],
    towns: 2,
    how: 'hybrid',
    rhythm: 'twice-monthly',
    about:
      'We talk about sleep, work, medicines, hope and the lack of it. People are at all stages here, from the first bad month to twenty years.',
  },
  {
    name: 'Small Steps: depression after a stroke or heart attack',
    focus: ['depression', 'brain-injury', 'chronic-illness'],
    led: 'both',
    about: 'Feeling low after a serious illness is common and rarely talked about. Partners may sit in.',
  },
  {
    name: 'Men’s Shed Talk',
    focus: ['depression'],
    towns: 2,
    who: ['men'],
    led: 'peer',
    about:
      'We mend chairs and bicycles, and talk while our hands are busy. You do not need to know anything about tools.',
  },
  {
    name: 'Women with Winter',
    focus: ['depression'],
    who: ['women'],
    from: '2026-10-01',
    until: '2027-03-31',
    about: 'For women whose mood drops with the light. From October to March, with lamps on and warm drinks.',
  },
  {
    name: 'Low Tide',
    focus: ['depression'],
    how: 'online',
    rhythm: 'weekly',
    time: '20:00',
    led: 'peer',
    about: 'A late group by video for evenings when everything is heavy. Cameras may stay off.',
  },
  // Bipolar disorder
  {
    name: 'Two Shores: bipolar peer group',
    focus: ['bipolar'],
    towns: 3,
    led: 'peer',
    open: 'closed',
    who: [],
    eligibility: 'For people who have bipolar disorder',
    about:
      'Highs, lows and the long ordinary stretches between. We compare early signs and what we tell the people around us.',
  },
  {
    name: 'Even Keel',
    focus: ['bipolar'],
    how: 'hybrid',
    rhythm: 'twice-monthly',
    led: 'both',
    about:
      'A practical group on routine, sleep and plans for difficult weeks. A pharmacist answers questions every third time.',
  },
  {
    name: 'Newly Named: the first year with bipolar',
    focus: ['bipolar'],
    how: 'online',
    join: 'ask',
    about: 'For people who got the diagnosis in the last year and have more questions than answers.',
  },
  {
    name: 'Bipolar and Bright at Work',
    focus: ['bipolar'],
    how: 'online',
    rhythm: 'monthly',
    time: '12:15',
    about: 'A lunch-hour group about jobs: what to tell, what to keep, how to come back after time away.',
  },
  // PTSD and trauma
  {
    name: 'After the Storm',
    focus: ['ptsd', 'trauma'],
    towns: 2,
    led: 'both',
    registration: 'Please call before your first visit, so that we can tell you who will be there.',
    about:
      'For people who live with trauma. We talk about today and not about what happened; nobody is asked for their story.',
  },
  {
    name: 'Safe Harbor for Women',
    focus: ['domestic-abuse', 'ptsd'],
    who: ['women'],
    withheld: true,
    led: 'both',
    open: 'closed',
    eligibility: 'For women who have been hurt by someone close to them',
    registration: 'Call or write first. We give the address by phone.',
    about: 'A small group in a safe house. We say the address only by phone, and we ask you not to pass it on.',
  },
  {
    name: 'Stand Easy: veterans and PTSD',
    focus: ['ptsd'],
    towns: 2,
    who: ['veterans'],
    led: 'peer',
    rhythm: 'twice-monthly',
    about: 'Veterans of any service and any year. Coffee is strong, ranks are left at the door.',
  },
  {
    name: 'First Responders’ Table',
    focus: ['ptsd', 'stress-burnout'],
    who: ['professionals'],
    open: 'closed',
    eligibility: 'For fire, ambulance, police and dispatch staff',
    about: 'For people who go where others run from. Not organised by any employer; no notes are taken.',
  },
  {
    name: 'Body and Ground',
    focus: ['ptsd', 'trauma'],
    led: 'professional',
    cost: {kind: 'fee', text: '$5 for the mats, or nothing if that is hard'},
    about:
      'Gentle stretching and grounding for people with trauma, led by a physiotherapist. Wear anything you can sit in.',
  },
  // OCD
  {
    name: 'Loose Threads: OCD support',
    focus: ['ocd'],
    towns: 2,
    how: 'hybrid',
    about:
      'For people with obsessions and compulsions of any kind. You may say the thought out loud here; somebody else has had it too.',
  },
  {
    name: 'Hands Off the Handle',
    focus: ['ocd'],
    how: 'online',
    rhythm: 'fortnightly',
    about:
      'We help each other stay with an exposure task for the length of one meeting. Bring one you agreed with your therapist, or just watch.',
  },
  {
    name: 'Clutter Friends',
    focus: ['hoarding'],
    rhythm: 'monthly',
    time: '14:00',
    about:
      'For people who find it very hard to throw things away. Nobody comes to your house, nobody takes your things.',
  },
  // Psychosis, voices
  {
    name: 'Hearing Voices Madison',
    focus: ['hearing-voices', 'psychosis'],
    town: 'Madison',
    rhythm: 'weekly',
    led: 'peer',
    about:
      'For people who hear, see or sense things that others do not. Any explanation is welcome, and so is having none.',
  },
  {
    name: 'Voices and Company',
    focus: ['hearing-voices'],
    towns: 2,
    led: 'peer',
    about:
      'We ask what the voices say and how you live with them. Members set the pace and nobody is told what is real.',
  },
  {
    name: 'Solid Ground',
    focus: ['psychosis', 'schizophrenia'],
    towns: 2,
    led: 'both',
    about:
      'For people who have been through psychosis, once or many times. Getting your life back is the subject, in small pieces.',
  },
  {
    name: 'Schizophrenia Fellowship Evening',
    focus: ['schizophrenia'],
    towns: 2,
    time: '17:30',
    about: 'A meal, a short talk and time to sit together. Rides home can be arranged when you call two days before.',
  },
  {
    name: 'First Episode: 16 to 25',
    focus: ['psychosis'],
    who: ['young-adults', 'teens'],
    ages: [16, 25],
    led: 'both',
    registration: 'Ask your care team or write to us.',
    about: 'For young people in the first years after a psychosis. We meet where there is a foosball table.',
  },
  // Eating
  {
    name: 'The Kitchen Table: eating disorders',
    focus: ['eating'],
    towns: 2,
    led: 'both',
    about:
      'For people with any eating disorder at any weight. We do not talk about numbers, and we end with a quiet quarter of an hour.',
  },
  {
    name: 'Enough',
    focus: ['eating'],
    how: 'online',
    rhythm: 'weekly',
    led: 'peer',
    about: 'A video group for people who binge. Shame grows in silence; here it has witnesses.',
  },
  {
    name: 'Nourish, men and non-binary people',
    focus: ['eating'],
    how: 'online',
    who: ['men', 'non-binary'],
    about: 'Eating disorders are not only for girls. A group for everyone who felt out of place elsewhere.',
  },
  // Personality, ADHD, autism-adjacent
  {
    name: 'Strong Feelings',
    focus: ['personality'],
    towns: 2,
    rhythm: 'fortnightly',
    led: 'both',
    about:
      'For people with borderline personality disorder, or with feelings that go from nought to a hundred. We repeat one skill until it sits.',
  },
  {
    name: 'Middle Path',
    focus: ['personality'],
    how: 'online',
    join: 'ask',
    about: 'For people who have finished a DBT course and do not want to lose what they learned.',
  },
  {
    name: 'Forty Tabs Open: adults with ADHD',
    focus: ['adhd'],
    towns: 3,
    about: 'Diagnosed at seven or at fifty, or still wondering. Arrive late, stand up, fidget: all of it is fine.',
  },
  {
    name: 'Body Double Hour',
    focus: ['adhd'],
    how: 'online',
    rhythm: 'weekly',
    time: '09:00',
    about: 'Bring the letter you did not answer. We work side by side in silence for forty minutes, then cheer.',
  },
  {
    name: 'Women and ADHD, found late',
    focus: ['adhd'],
    who: ['women'],
    how: 'online',
    about: 'For women who learned as adults why everything was so tiring.',
  },
  // Perinatal
  {
    name: 'New Moons: low after birth',
    focus: ['perinatal', 'depression'],
    towns: 3,
    rhythm: 'twice-monthly',
    time: '10:30',
    who: ['parents', 'women'],
    access: ['childcare', 'children-welcome', 'step-free'],
    led: 'both',
    about:
      'Feeling awful after a birth is common and nobody’s fault. Bring the baby, or come alone and drink something hot while it is hot.',
  },
  {
    name: 'Dads at Dawn',
    focus: ['perinatal'],
    how: 'online',
    who: ['men', 'parents'],
    time: '07:00',
    about: 'New fathers get low as well. A short video call before work; the baby may scream.',
  },
  {
    name: 'Empty Cradle',
    focus: ['pregnancy-loss', 'grief'],
    towns: 2,
    who: ['bereaved', 'parents'],
    led: 'both',
    about: 'For parents whose baby died, before, during or after birth, this year or long ago.',
  },
  {
    name: 'Pregnant and Worried',
    focus: ['perinatal', 'anxiety'],
    how: 'online',
    time: '19:30',
    about: 'For the nine months when everyone expects you to glow. A midwife joins for questions.',
  },
  // Grief and loss by suicide
  {
    name: 'The Empty Chair: grief group',
    focus: ['grief'],
    towns: 4,
    who: ['bereaved'],
    led: 'both',
    about:
      'For anyone whose person has died. There is no timetable here, and nobody will tell you that it was for the best.',
  },
  {
    name: 'Grief on Foot',
    focus: ['grief'],
    towns: 2,
    who: ['bereaved'],
    rhythm: 'fortnightly',
    day: 'SA',
    time: '09:30',
    access: ['outdoors', 'pets-welcome'],
    about: 'We walk for an hour, two by two, along the river. Walking side by side makes some sentences easier.',
  },
  {
    name: 'Left Behind: after a suicide',
    focus: ['suicide-loss', 'grief'],
    towns: 4,
    who: ['bereaved'],
    led: 'peer',
    open: 'closed',
    eligibility: 'For people who lost someone to suicide',
    about: 'Everyone in this room lost someone to suicide, the two hosts as well. You can say their name here.',
  },
  {
    name: 'Parents without',
    focus: ['suicide-loss', 'grief'],
    how: 'online',
    who: ['bereaved', 'parents'],
    about: 'For parents who lost a child, of any age, to suicide.',
  },
  {
    name: 'Young Widows and Widowers',
    focus: ['grief'],
    how: 'hybrid',
    who: ['bereaved', 'partners'],
    ages: [undefined, 50],
    about: 'When your plans had forty more years in them. Children’s room next door.',
    access: ['childcare', 'wheelchair'],
  },
  {
    name: 'Pet Loss Tea',
    focus: ['grief'],
    time: '15:00',
    about: 'The house is very quiet. You may bring a photo, and you need not apologise for crying.',
  },
  {
    name: 'Lights in December',
    focus: ['grief'],
    towns: 2,
    kindOfSchedule: 'christmas',
    who: ['bereaved'],
    about: 'The holidays are hard when someone is missing. Four evenings of candles, a name read out, and soup.',
  },
  // Living with a body that hurts
  {
    name: 'Pain Days',
    focus: ['pain', 'depression'],
    towns: 2,
    how: 'hybrid',
    about: 'For people with pain that does not leave. Chairs, floor, standing: stay however you can.',
  },
  {
    name: 'Breathing Space: long-term illness and mood',
    focus: ['chronic-illness', 'anxiety'],
    towns: 2,
    led: 'professional',
    about:
      'Heart, lungs, diabetes, MS: a long illness wears on the mind as well. A hospital psychologist and members lead together.',
  },
  {
    name: 'Between Scans',
    focus: ['cancer', 'anxiety'],
    towns: 2,
    led: 'both',
    about: 'Living with cancer, from one result to the next. The group is about the waiting, not the medicine.',
  },
  // Sleep, shyness, autism, self-harm
  {
    name: 'Awake Again',
    focus: ['sleep'],
    how: 'online',
    rhythm: 'fortnightly',
    time: '20:00',
    about: 'For people who do not sleep. A sleep nurse comes to every second meeting.',
  },
  {
    name: 'Shy People’s Club',
    focus: ['social-anxiety', 'loneliness'],
    towns: 2,
    rhythm: 'fortnightly',
    led: 'peer',
    about: 'We play board games, because then there is something to look at. Talking comes by itself, or does not.',
  },
  {
    name: 'Autistic Adults Hangout',
    focus: ['autism'],
    towns: 2,
    how: 'hybrid',
    led: 'peer',
    access: ['fragrance-free'],
    about:
      'Dim light, no small talk needed, stimming welcome. The plan for the evening is sent out the week before and kept to.',
  },
  {
    name: 'Urge Surfing',
    focus: ['self-harm'],
    how: 'online',
    rhythm: 'weekly',
    ages: [18, undefined],
    led: 'both',
    join: 'ask',
    about:
      'For adults who hurt themselves, or who stopped and miss it. We do not describe methods and we do not judge scars.',
  },
  {
    name: 'Still Here',
    focus: ['suicidal-thoughts'],
    towns: 2,
    led: 'both',
    registration: 'A short call comes first, so that you know who we are.',
    about:
      'For people who have tried to end their life, or think about it often. You can say so here without anybody panicking.',
  },
  // Loneliness
  {
    name: 'Soup and Strangers',
    focus: ['loneliness'],
    towns: 3,
    rhythm: 'weekly',
    time: '12:00',
    led: 'peer',
    about: 'A pot of soup, a long table and a card with a question on every plate. No one eats alone on our watch.',
  },
  {
    name: 'The Long Evening',
    focus: ['loneliness', 'depression'],
    how: 'phone',
    rhythm: 'weekly',
    time: '19:00',
    who: ['older-adults'],
    about:
      'A telephone circle for people who cannot easily leave home. You need no computer: dial in, say hello, listen.',
  },
];
