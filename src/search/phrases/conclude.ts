/** Draws conclusions from all parts of a sentence together. */
import type {Kin, Understood, UnderstoodFacets} from '../../model/understood.js';

/** Topics about someone who died. A relative in the sentence is then the person who died. */
const LOSS = ['grief', 'suicide-loss', 'pregnancy-loss'];

/** Topics about an addiction. */
const ADDICTION = ['alcohol', 'drugs'];
/** Topics that together with an addiction make a dual diagnosis. */
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

/** Topics for which a relative is a caregiver. */
const CARE = ['dementia', 'caregiving', 'cancer', 'chronic-illness', 'disability', 'brain-injury'];

/** The topics of 12-step fellowships. */
const TOPIC_OF: Readonly<Record<string, string>> = {
  aa: 'alcohol',
  na: 'drugs',
  ca: 'drugs',
  ma: 'drugs',
  ga: 'gambling',
};

/** The audiences of a group for people close to someone. */
const AUDIENCE: Readonly<Record<Kin, readonly string[]>> = {
  partner: ['partners', 'family'],
  child: ['parents', 'family'],
  parent: ['family'],
  sibling: ['siblings', 'family'],
  grandparent: ['family'],
  friend: ['friends'],
  relative: ['family'],
};

/** Audiences that a bereaved person may look for, in addition to the bereaved. */
const BEREAVED: Partial<Record<Kin, readonly string[]>> = {partner: ['partners'], child: ['parents']};

const sharesAny = (values: readonly string[] | undefined, others: readonly string[]): boolean =>
  others.some((value) => values?.includes(value));

/** Whether the topics are about someone who died. */
export const isOfLoss = (focus: readonly string[] | undefined): boolean => sharesAny(focus, LOSS);

const joined = (values: readonly string[] | undefined, more: readonly string[]): string[] => [
  ...new Set([...(values ?? []), ...more]),
];

function ofRelative(facets: UnderstoodFacets, kin: Kin): UnderstoodFacets {
  const {audience = [], focus} = facets;
  const own = sharesAny(focus, CARE) ? joined(AUDIENCE[kin], ['carers']) : AUDIENCE[kin];
  // A teenage daughter doesn't make the person who asks a teenager.
  const kept =
    kin === 'child' ? audience.filter((id) => !['teens', 'children', 'young-adults'].includes(id)) : audience;
  // "My husband is in AA" asks for the fellowship's topic, in groups for families.
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

/**
 * Adds conclusions: a relative and a topic make it a question from a family; an addiction and a mental illness make it
 * a dual diagnosis.
 */
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
