import type {Access} from './access.js';

/** Words in a field about accessibility, in the languages of lists. */
export const ACCESS_WORDS: readonly (readonly [Access, RegExp])[] = [
  [
    'wheelchair',
    /wheel\s?chair|handicap|disabled access|rollstuhl|silla de ruedas|fauteuil|cadeira de rodas|sedia a rotelle|rolstoel|rullstol/i,
  ],
  [
    'step-free',
    /step[\s-]?free|level access|stufenlos|barrierefrei|\blift\b|elevator|\bramp\b|sin escalones|plain-pied|\bascenseur|ascensor|drempelvrij|\bhiss\b/i,
  ],
  [
    'accessible-toilet',
    /(?:accessible|disabled|wheelchair) (?:toilet|bathroom|restroom|wc)|behindertentoilette|rollstuhl-?wc|baño adaptado|toilettes adaptées/i,
  ],
  [
    'sign-language',
    /sign(?:ed)? language|\b(?:asl|bsl|auslan|lsf|dgs)\b|gebärden|lengua de señas|lengua de signos|langue des signes|língua gestual|gebarentaal|teckenspråk/i,
  ],
  ['captions', /caption|subtitle|untertitel|subtítulos|sous-titr|legendas|ondertitel|undertext/i],
  [
    'hearing-loop',
    /hearing (?:loop|impair|aid|system|access)|induction loop|\bt-?coil\b|hörschleife|induktions|bucle magnético|boucle magnétique|ringleiding|hörslinga/i,
  ],
  ['childcare', /child\s?care|babysit|cr[eè]che|kinderbetreuung|guardería|garde d.enfants|kinderopvang|barnpassning/i],
  [
    'children-welcome',
    /child(?:ren)?[\s-](?:are )?(?:welcome|friendly)|kids welcome|kinder willkommen|niños bienvenidos|enfants bienvenus/i,
  ],
  ['fragrance-free', /fragrance|scent[\s-]?free|unscented|duftstofffrei|sin perfumes/i],
  ['outdoors', /outdoors?\b|open[\s-]air|im freien|al aire libre|en plein air|utomhus/i],
  [
    'public-transport',
    /public trans|\bbus (?:line|stop|route)|\bsubway\b|near (?:the )?(?:train|tube|metro)|\böpnv\b|transporte público|transports en commun|openbaar vervoer|kollektivtrafik/i,
  ],
  ['parking', /parking|parkpl|estacionamiento|aparcamiento|estacionamento|parcheggio|parkering/i],
  ['pets-welcome', /(?:pets?|dogs?)[\s-](?:are )?(?:welcome|friendly|allowed)|hunde (?:willkommen|erlaubt)/i],
  ['smoking-permitted', /smoking (?:permitted|allowed)/i],
];

/** Matches a negation and what follows it up to the next punctuation: these things are not available. */
export const LACKING =
  /(?<![\p{L}\d])(?:no|not|non|without|lacks|nicht|kein\p{L}*|ohne|sin|sans|sem|senza|zonder|niet|geen|inte|utan)(?![\p{L}\d-])[^.,;]*/giu;
