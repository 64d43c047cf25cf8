import {vocabulary, vocabularyLabel} from '../../vocabulary/en.js';

/** What "Help me choose" asks and says, in English. Comes with the code that says it. */
export const guidedStrings = {
  guideProgress: (step: string, steps: string) => `Question ${step} of ${steps}`,
  guideWho: 'Who is it for?',
  guideWhat: 'What is it about?',
  guideHow: 'How would you like to meet?',
  guideMe: 'Me',
  guideSomebody: 'Somebody I care about',
  guideNotSure: 'I am not sure',
  guideElse: 'Something else: in my own words',
  guideInPerson: 'In person',
  guideOnline: 'Online or by phone',
  guideEither: 'Either is fine',
  guideFit: (number: string, count: number) => (count === 1 ? '1 group fits so far.' : `${number} groups fit so far.`),
  guideNoneFit: 'No group fits what is set so far. You can look at the whole list again.',
  guideWiden: 'Look at the whole list',
  guideBack: 'Back',
  guideSkip: 'Skip this question',
  guideAgain: 'Start again',
  guideShow: (number: string, count: number) => (count === 1 ? 'Show 1 group' : `Show ${number} groups`),
  /** What a group is about, as people say it. */
  guideFocus: (id: string) => EVERYDAY[id] ?? vocabularyLabel(id, vocabulary),
};

const EVERYDAY: Readonly<Record<string, string>> = {
  alcohol: 'Drinking',
  anger: 'Anger',
  anxiety: 'Worry or anxiety',
  bipolar: 'Ups and downs (bipolar)',
  caregiving: 'Looking after somebody',
  'chronic-illness': 'A long illness',
  depression: 'Low mood or depression',
  drugs: 'Drugs or pills',
  eating: 'Trouble with eating',
  gambling: 'Gambling',
  grief: 'Losing somebody',
  loneliness: 'Feeling alone',
  ocd: 'Thoughts and habits that will not stop (OCD)',
  panic: 'Panic',
  perinatal: 'Having a baby',
  ptsd: 'After something terrible (PTSD)',
  relationships: 'Relationships',
  'stress-burnout': 'Stress',
  'suicide-loss': 'Losing somebody to suicide',
  trauma: 'Something hard that happened',
};
