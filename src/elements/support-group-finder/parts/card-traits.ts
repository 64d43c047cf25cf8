/** What helps people decide whether to come, in a row of at most three. */
import {vocabularyLabel} from '../../../i18n/vocabulary/en.js';
import type {Group} from '../../../model/group.js';
import type {View} from '../render-context.js';
import {onListening} from './listed-answers.js';
import {costText, otherLanguages} from './group-facts.js';
import type {IconName} from './icons.js';

export interface Trait {
  icon: IconName;
  text: string;
}

const MOST_TRAITS = 3;
/** A longer text about the cost is shown in full only in the details. */
const LONGEST_COST = 40;

export const ACCESS_ICONS: Readonly<Record<string, IconName>> = {
  captions: 'captions',
  'step-free': 'wheelchair',
  wheelchair: 'wheelchair',
};

/** A language other than the reader's and a required sign-up come first, because they can make a trip pointless. */
export function traitsOf(group: Group, {strings, locale}: View): Trait[] {
  const {cost, leadership, access, registration} = group;
  const price = cost && costText(cost, strings);
  const [first] = access;
  const traits: (Trait | false | undefined | '')[] = [
    ...otherLanguages(group, locale).map((text): Trait => ({icon: 'language', text})),
    registration?.required && {icon: 'check', text: strings.bookFirst},
    price && {icon: 'tag', text: price.length > LONGEST_COST ? strings.fee : price},
    onListening(group) && {icon: 'ear', text: strings.justListen},
    first && {icon: ACCESS_ICONS[first] ?? 'check', text: vocabularyLabel(first, strings.vocabulary)},
    leadership && {
      icon: 'person',
      text: {peer: strings.peerLed, professional: strings.professionalLed, both: strings.bothLed}[leadership],
    },
  ];
  return traits.filter((trait): trait is Trait => Boolean(trait)).slice(0, MOST_TRAITS);
}
