import type {Audience} from './audience.js';

/**
 * Words for who a group is for, in the languages of lists. They apply to a field about the audience; in a group's name,
 * only those in {@link TELLING_IN_NAMES} count.
 */
export const AUDIENCE_WORDS: readonly (readonly [Audience, RegExp])[] = [
  ['women', /\b(?:wom[ae]n|female|ladies|mujeres|frauen|femmes|mulheres|donne\b|vrouwen|kvinnor)/i],
  // "… men alla är välkomna" and "men kan …" are Swedish and Dutch, and don't mean men.
  [
    'men',
    /\b(?:männer|(?:men(?!\s+(?:du|vi|det|alla|inte|är|kan|även|moet|hoeft|mag)(?!\p{L}))|male|hombres|hommes|homens|uomini|mannen|män)(?!\p{L}))/iu,
  ],
  ['non-binary', /non-?binary|non-?binaires?|nicht-?binär|no binari[oa]s?|icke-?binär/i],
  ['trans', /\btrans(?:gender|sexual|gén\p{L}+)?(?!\p{L})/iu],
  ['lgbtq', /lgbt|queer|\bgay\b|lesbian|lesbisch|schwul|\bhbtq/i],
  ['teens', /\bteens?\b|teenage|adolescent|jugendliche|adolescenti|tieners|tonåringar|ungdomar/i],
  [
    'young-adults',
    /young (?:adult|people|person)|junge erwachsene|jóvenes|jeunes adultes|jovens|giovani|jongvolwassenen|unga vuxna/i,
  ],
  [
    'older-adults',
    /older (?:adult|people|person)|\bseniors?\b|elderly|senioren|ältere menschen|adultos mayores|personnes âgées|idosos|anziani|ouderen|äldre/i,
  ],
  ['students', /\bstudents?\b|studierende|estudiantes|étudiants|estudantes|studenti\b|studenten|studenter/i],
  [
    'parents',
    /\bparents?\b|\b(?:step|grand|god)?(?:mother|father)s?\b|eltern|padres|\bpais\b|genitori|\bouders|föräldrar/i,
  ],
  [
    'family',
    /\bfamil(?!y (?:medicine|practice|doctor|physician|planning|name)|iar (?:with|to|face)|ienname)|relatives|loved ones|angehörige|proches|naasten|anhöriga/i,
  ],
  ['partners', /\bpartners?\b|spouse|ehepartner|cónyuges|conjoints/i],
  ['friends', /\bfriends\b|\bamigos\b|\bfreunde|\bamis\b|\bamici\b|vrienden|\bvänner/i],
  ['carers', /\bcarers?\b|caregiv|cuidador|pflegende|\baidants|mantelzorg|anhörigvårdare/i],
  ['siblings', /sibling|brothers and sisters|geschwister|hermanos|frères et sœurs|irmãos|syskon/i],
  [
    'children',
    /\bchildren\b|\bkids\b|kinder\b|niños|\benfants|crianças|bambini|\bkinderen|(?<!\b(?:the|a|red) )\bbarn\b/i,
  ],
  [
    'bereaved',
    /bereave|grie[fv]|\bloss\b|trauernde|hinterbliebene|\bduelo\b|endeuillé|enlutad|\blutto\b|nabestaanden|efterlevande/i,
  ],
  ['veterans', /veteran|\banciens combattants|ex-?combatientes/i],
  ['professionals', /\bprofessionals|health ?care workers|first responders|fachkräfte|profesionales/i],
  ['people-of-colour', /bipoc|people of colou?r|women of colou?r|\bpoc\b|\bblack\b|\bafrican[\s-]american/i],
  ['indigenous', /indigenous|native american|first nations|aboriginal|\bmāori\b|indígenas?|autochtones?/i],
  ['newcomers', /newcomer|beginner|principiantes|neue teilnehmer|débutants|nykomlingar/i],
  ['faith', /christian|faith[\s-]based|\bmuslims?\b|\bjewish\b|cristian[oa]s|chrétien|christlich|gläubige/i],
  ['secular', /\bsecular|agnostic|atheist|freethinker|\blaic[oa]|\blaïque|säkular/i],
];

/**
 * In a name, "friends" may be friends of Bill, "black" a dog, and "partners" the organizers, so only these words count
 * there.
 */
export const TELLING_IN_NAMES: readonly Audience[] = [
  'women',
  'men',
  'non-binary',
  'lgbtq',
  'teens',
  'young-adults',
  'students',
  'parents',
  'family',
  'carers',
  'siblings',
  'bereaved',
  'veterans',
];

/**
 * Parts of names that mean something else: places ("Gay Street", "Holy Family Church", "Veterans Memorial Hall"),
 * people ("Mother Lode", "Brothers and Sisters") and losses other than a death ("Weight Loss").
 */
export const MISLEADING_IN_NAMES = new RegExp(
  [
    '\\b(?:mother|father)\\b(?!s)',
    '\\bbrothers and sisters\\b',
    '\\bgay (?:street|st|road|rd|avenue|ave|lane|ln|hill)\\b',
    '\\b(?:holy|sagrada) famil(?:y|ia)\\b',
    '\\bfamily (?:church|worship|life|health|practice|medic(?:al|ine)|resource|dollar|restaurant|diner|room|cent(?:er|re)|services?)\\b',
    "\\bveterans?(?:[’']s?)? (?:memorial|hall|park|building|cent(?:er|re)|boulevard|blvd|way|drive|parkway|highway)\\b",
    "\\bstudents?(?:[’']s?)? (?:union|cent(?:er|re))\\b",
    '\\b(?:weight|hearing|sight|vision|memory|hair|job)[ -]loss\\b',
  ].join('|'),
  'gi',
);
