/** What happens at a first meeting, in English. */
import type {GuideContent} from '../content.js';
import {words} from '../words/en.js';

/** Words for one group: what its listing says, or does not say. */
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

export const content: GuideContent<FirstMeetingWord> = {
  language: 'en',
  reviewed: '2026-11-24',
  title: 'Your first meeting',
  lead: 'Here is what usually happens, so that you know before you go.',
  sections: [
    {
      id: 'feelings',
      heading: 'It is normal to feel nervous',
      body: [
        'Many people feel nervous before their first meeting. Going takes courage, and the others there know it: each of them was new once.',
        'You can go just to look. You can leave when you like, and you do not have to come back.',
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
                'Come a few minutes early. That leaves time to find the door and a seat.',
                'Try the link a little before. That leaves time to fix the sound.',
              ],
            },
            {
              name: 'Your place',
              cells: [
                'Sit where you like. A seat near the door is fine.',
                'Find a room where nobody else can listen. Headphones help.',
              ],
            },
            {
              name: 'Your name',
              cells: [
                'A first name is enough. Nobody will ask for papers.',
                'Check which name the screen shows. You can change it to a first name.',
              ],
            },
            {
              name: 'Being seen',
              cells: [
                'People may say hello when you come in. A nod is enough.',
                'Ask if your camera may stay off. In many groups it may.',
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'during',
      heading: 'How a meeting runs',
      body: [
        'Each group has its own way. Many go like this:',
        {
          steps: [
            'People arrive, and somebody says welcome.',
            'Those who want to say their first name.',
            'Somebody reads the rules. Most groups agree not to interrupt, and not to give advice that nobody asked for.',
            'Then people talk: about a topic, about something they read, or about whatever is on their mind.',
            'Some groups share a quiet moment or a few words of hope.',
            'Somebody closes the meeting. You can stay and chat, or go home.',
          ],
        },
      ],
    },
    {
      id: 'sharing',
      heading: 'You may just listen',
      body: [
        'Nobody has to speak, at the first meeting or at any later one. If it is your turn, you can say “I pass”.',
        'If you want to say something, this is enough: “I am new, and I wanted to see what this is about.”',
      ],
    },
    {
      id: 'privacy',
      heading: 'Is it private?',
      body: [
        'Members agree to keep what they hear private. It is not legal secrecy, so ask the group how they do it.',
        'A leader may have to act if somebody is in danger. An online meeting can be recorded: ask about that too.',
      ],
    },
    {
      id: 'after',
      heading: 'Afterwards',
      body: [
        'Take a little time for yourself, and ask:',
        {
          list: [
            'What felt good, and what did not?',
            'Was there somebody I could talk with again?',
            'Did the way they meet, the topics and the rules suit me?',
          ],
        },
        'One visit does not tell everything. Many people try three or four groups before one fits, and what you need can change with time.',
        'If you feel worse after a meeting, tell somebody you trust, or your doctor.',
      ],
    },
  ],
  words: {
    ...words,
    titleFor: 'Your first time at {name}',
    aboutGroup: 'What the listing says about this group',
    inPerson: 'You can go in person.',
    online: 'You can join online.',
    phone: 'You can join by phone.',
    formatUnknown: 'The listing does not say how they meet. You can ask.',
    peer: 'People who have been through it themselves lead the group.',
    professional: 'A professional leads the group.',
    both: 'A professional and somebody with the same experience lead the group.',
    leaderUnknown: 'The listing does not say who leads the group. You can ask.',
    free: 'It is free.',
    donation: 'You may give something, but you do not have to.',
    fee: 'There is a fee. Ask how much it is.',
    costUnknown: 'The listing does not say what it costs. You can ask.',
    open: 'Anyone may come.',
    closed: 'It is only for the people it is meant for. Ask if you are not sure.',
    book: 'Please sign up before you go.',
    notMeeting: 'The listing says that the group does not meet at the moment. Please ask before you go.',
  },
};
