import type {Group} from '../../../model/group.js';

/** What a record in our own JSON can say of a group, apart from its name and its meetings. */
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
