/** Who a group is for. The ids are ours; labels are in `i18n/vocabulary`. */
export const AUDIENCES = [
  'women',
  'men',
  'non-binary',
  'trans',
  'lgbtq',
  'teens',
  'young-adults',
  'older-adults',
  'students',
  'parents',
  'family',
  'partners',
  'friends',
  'carers',
  'siblings',
  'children',
  'bereaved',
  'veterans',
  'professionals',
  'people-of-colour',
  'indigenous',
  'newcomers',
  'faith',
  'secular',
] as const;

export type Audience = (typeof AUDIENCES)[number];
