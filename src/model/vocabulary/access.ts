/**
 * Accessibility features and other things that help people take part. The ids are ours; labels are in
 * `i18n/vocabulary`.
 */
export const ACCESS = [
  'wheelchair',
  'step-free',
  'accessible-toilet',
  'sign-language',
  'captions',
  'hearing-loop',
  'childcare',
  'children-welcome',
  'fragrance-free',
  'outdoors',
  'public-transport',
  'parking',
  'pets-welcome',
  'smoking-permitted',
] as const;

export type Access = (typeof ACCESS)[number];
