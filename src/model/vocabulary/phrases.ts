/**
 * Words that people type. It's a single string, separate from the code that uses it, because that is the smallest
 * download for visitors.
 *
 * One line per id: the id, followed by other words that people use: everyday English, clinical names, and misspellings
 * too different for typo tolerance. Words that search finds anyway aren't repeated: other endings and spellings,
 * plurals, and parts of a phrase. Hyphens join the words of a phrase, because a word in a phrase means less than a word
 * by itself. A semicolon precedes each line.
 *
 * This file has the ids that are common in lists of every kind. The words for all others are in `data/search/`.
 */
export const COMMON_PHRASES =
  ';women woman female ladies girl mother' +
  ';men man male guys father' +
  ';non-binary enby genderqueer' +
  ';lgbtq lgbtqia gay lesbian bisexual queer pride' +
  ';older-adults senior elderly older-people retired' +
  ';people-of-colour people-of-color bipoc black asian latino latina' +
  ';indigenous native first-nations aboriginal maori' +
  ';newcomers beginner first-time new-members' +
  ';dual-diagnosis double-trouble co-occurring comorbid' +
  ';wheelchair accessible disabled-access' +
  ';sign-language deaf asl bsl interpreter hard-of-hearing' +
  ';childcare babysitting creche' +
  ';outdoors outside walking park' +
  ';accessible-toilet bathroom restroom washroom' +
  ';children-welcome child kids families' +
  ';fragrance-free scent perfume' +
  ';smoking-permitted smoking-area' +
  ';in-person face-to-face f2f' +
  ';online zoom virtual video remote' +
  ';phone telephone call';

/**
 * Words that mean nothing in a list of support groups: "a group for people with anxiety" asks for anxiety. English
 * first, then the most common short words of the elements' other languages.
 */
export const FILLERS =
  ' a an and any are at by can do for from get group groups have help i im in is it me meeting meetings my need near of on or ' +
  'people person some someone support that the there to want who with ' +
  'de del der des die du el en et fur gruppe grupo groupe la las le les los mit och para pour und y ';
