import type {Group} from '../../../model/group.js';

/** The fields of a group in our own JSON, apart from its name and its meetings. */
export const GROUP_FIELDS = [
  'summary',
  'url',
  'kind',
  'programme',
  'focus',
  'audience',
  'openness',
  'eligibility',
  'ages',
  'leadership',
  'cost',
  'languages',
  'access',
  'labels',
  'size',
  'norms',
  'registration',
  'contact',
  'organisation',
  'status',
  'updated',
  'assured',
  'derived',
] as const satisfies readonly (keyof Group)[];
