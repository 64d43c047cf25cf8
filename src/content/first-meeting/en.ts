/** What happens at a first meeting, in English. */
import type {GuideContent} from '../content.js';
import {words} from '../words/en.js';

/** Strings about one group: what its listing says, or omits. */
export type FirstMeetingWord =
  | 'titleFor'
  | 'aboutGroup'
  | 'inPerson'
  | 'online'
  | 'phone'
  | 'formatUnknown'
  | 'peer'
  | 'professional'
  | 'both'
  | 'leaderUnknown'
  | 'free'
  | 'donation'
  | 'fee'
  | 'costUnknown'
  | 'open'
  | 'closed'
  | 'book'
  | 'notMeeting';

export const content = {
  language: 'en',
  reviewed: '2026-11-29',
  author: words.author,
  minutes: 3,
  title: 'Your first meeting',
  summary: [
    'You can usually just listen.',
    'In most groups, a first name is enough.',
    'You can leave at any time, and you don’t have to come back.',
  ],
  sections: [
    {
      id: 'feelings',
      heading: 'Feeling nervous is normal',
      body: [
        'Many people feel nervous before their first meeting. Everyone there was new once.',
        'You can go just to see what it’s like. It takes courage to walk in, and you don’t have to decide anything that day.',
      ],
    },
    {
      id: 'before',
      heading: 'Before you go',
      body: [
        {
          columns: [
            {id: 'in-person', name: 'In person'},
            {id: 'online', name: 'Online'},
          ],
          rows: [
            {
              name: 'Getting there',
              cells: [
                'Come a few minutes early, so you have time to find the door and a seat.',
                'Try the link a few minutes early, so you have time to fix the sound.',
              ],
            },
            {
              name: 'Where to sit',
              cells: [
                'Anywhere you like. A seat near the door is fine.',
                'A room where no one can overhear you. Headphones help.',
              ],
            },
            {
              name: 'Your name',
              cells: [
                'In most groups, a first name is enough. Some hospital or closed groups ask you to register.',
                'Check which name is shown on the screen. You can usually change it to a first name.',
              ],
            },
            {
              name: 'Saying hello',
              cells: [
                'People may greet you when you come in. A nod is enough.',
                'Many groups let you keep your camera off. If you’re not sure, ask.',
              ],
            },
          ],
        },
        'Joining by phone? Find out whether you need a passcode, and mute yourself while others speak.',
      ],
    },
    {
      id: 'during',
      heading: 'What happens at a meeting',
      body: [
        'Every group does things its own way. Many meetings go like this:',
        {
          steps: [
            'People arrive, and someone welcomes them.',
            'Everyone can say their first name if they want to.',
            'Someone reads the ground rules: what’s said here stays here, don’t interrupt, and don’t give advice unless someone asks for it.',
            'People talk about a topic, a reading or whatever is on their mind.',
            'Some groups end with a quiet moment or a few words of hope.',
            'The meeting closes. You can stay and chat, or head home.',
          ],
        },
      ],
    },
    {
      id: 'topics',
      heading: 'What people talk about',
      body: [
        'It depends on the group, and you choose what to share. People often talk about:',
        {
          list: [
            'how their week has been, good or bad',
            'a hard time, and what got them through it',
            'treatment: what helps them, and what’s been difficult',
            'family, friends, work and money',
            'loneliness, shame, and what other people don’t understand',
            'small steps forward, and hopes for the next few weeks',
          ],
        },
      ],
    },
    {
      id: 'sharing',
      heading: 'If you’d rather not talk',
      body: [
        'In most groups, you don’t have to speak, at your first meeting or any other. When it’s your turn, you can say “I’ll pass.”',
        'If you want to say something, this is enough: “I’m new, and I wanted to see what this is like.”',
      ],
    },
    {
      id: 'privacy',
      heading: 'Is it private?',
      body: [
        'In most groups, members promise to keep what they hear private. That promise isn’t protected by law, so ask the group how it handles privacy.',
        'A leader may have to act if someone is in danger. An online meeting can be recorded, so ask about that too.',
      ],
    },
    {
      id: 'after',
      heading: 'Afterward',
      body: [
        'Take a little time for yourself, and ask:',
        {
          list: [
            'What felt comfortable, and what didn’t?',
            'Was there anyone I’d like to talk to again?',
            'Did the format, the topics and the ground rules suit me?',
          ],
        },
        'One visit doesn’t tell you everything. Many people try several groups before they find one that fits, and what you need can change over time.',
        'If you feel worse after a meeting, talk to someone you trust or to your doctor.',
      ],
    },
  ],
  words: {
    ...words,
    titleFor: 'Your first time at {name}',
    aboutGroup: 'About this group',
    inPerson: 'You can go in person.',
    online: 'You can join online.',
    phone: 'You can join by phone.',
    formatUnknown: 'Ask whether the group meets online or in person. The listing doesn’t say.',
    peer: 'It’s run by people who’ve been through it themselves.',
    professional: 'It’s led by a professional.',
    both: 'It’s run by a professional and someone who’s been through it.',
    leaderUnknown: 'Ask who leads the group. The listing doesn’t say.',
    free: 'It’s free.',
    donation: 'It’s free. Donations are welcome.',
    fee: 'There’s a fee. Ask how much it is.',
    costUnknown: 'Ask whether it costs anything. The listing doesn’t say.',
    open: 'Anyone can come.',
    closed: 'It’s only for people with this experience. Ask if you’re not sure.',
    book: 'Please sign up before you go.',
    notMeeting: 'According to the listing, the group isn’t meeting at the moment. Check before you go.',
  },
} as const satisfies GuideContent<FirstMeetingWord>;
