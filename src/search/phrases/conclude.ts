/** What follows from the parts of a sentence together. */
import type {Kin, Understood, UnderstoodFacets} from '../../model/understood.js';

/** Topics of someone who died: then a relative is who is missed. */
const LOSS = ['grief', 'suicide-loss', 'pregnancy-loss'];

/** Topics of an addiction. */
const ADDICTION = ['alcohol', 'drugs'];
/** Topics that are a trouble beside one. */
const MENTAL = [
  'depression',
  'bipolar',
  'anxiety',
  'panic',
  'social-anxiety',
  'ocd',
  'ptsd',
  'trauma',
  'eating',
  'psychosis',
  'schizophrenia',
  'hearing-voices',
  'personality',
  'adhd',
];

/** Topics that make a relative one who cares for someone. */
const CARE = ['dementia', 'caregiving', 'cancer', 'chronic-illness', 'disability', 'brain-injury'];

/** What the fellowships of those who drink, use or gamble are about. */
const TOPIC_OF: Readonly<Record<string, string>> = {
  aa: 'alcohol',
  na: 'drugs',
  ca: 'drugs',
  ma: 'drugs',
  ga: 'gambling',
};

/** Whom a group for those who are close to someone is for. */
const AUDIENCE: Readonly<Record<Kin, readonly string[]>> = {
  partner: ['partners', 'family'],
  child: ['parents', 'family'],
  parent: ['family'],
  sibling: ['siblings', 'family'],
  grandparent: ['family'],
  friend: ['friends'],
  relative: ['family'],
};

/** Whom a bereaved person may look for, besides the bereaved. */
const BEREAVED: Partial<Record<Kin, readonly string[]>> = {partner: ['partners'], child: ['parents']};

const sharesAny = (values: readonly string[] | undefined, others: readonly string[]): boolean =>
  others.some((value) => values?.includes(value));

/** Whether someone died. */
export const isOfLoss = (focus: readonly string[] | undefined): boolean => sharesAny(focus, LOSS);

const joined = (values: readonly string[] | undefined, more: readonly string[]): string[] => [
  ...new Set([...(values ?? []), ...more]),
];

function ofRelative(facets: UnderstoodFacets, kin: Kin): UnderstoodFacets {
  const {audience = [], focus} = facets;
  const own = sharesAny(focus, CARE) ? joined(AUDIENCE[kin], ['carers']) : AUDIENCE[kin];
  // A teenage daughter is no teenager who asks.
  const kept =
    kin === 'child' ? audience.filter((id) => !['teens', 'children', 'young-adults'].includes(id)) : audience;
  // "My husband is in AA" asks for what the fellowship is about, among families.
  const {programme = [], ...others} = facets;
  const topics = programme.flatMap((code) => TOPIC_OF[code] ?? []);
  const left = programme.filter((code) => !TOPIC_OF[code]);
  return {
    ...others,
    ...(left.length > 0 && {programme: left}),
    ...((focus ?? topics.length > 0) && {focus: joined(focus, topics)}),
    kind: ['family'],
    audience: joined(kept, own),
  };
}

/** Adds what follows: someone close and a topic are a question of a family; an addiction beside another trouble is both at once. */
export function withConclusions(understood: Understood): Understood {
  const {facets, kin} = understood;
  const {focus, kind} = facets;
  if (isOfLoss(focus)) {
    const audience = joined(joined(facets.audience, ['bereaved']), (kin && BEREAVED[kin]) ?? []);
    return {...understood, facets: {...facets, audience}};
  }
  if (kin) return {...understood, facets: ofRelative(facets, kin)};
  if (!kind && sharesAny(focus, ADDICTION) && sharesAny(focus, MENTAL))
    return {...understood, facets: {...facets, kind: ['dual-diagnosis']}};
  return understood;
}
