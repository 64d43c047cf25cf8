/**
 * The conditions and troubles that groups are about. Ids are ours; labels are in `i18n/vocabulary`.
 *
 * Not a diagnosis and not a classification of people: only what somebody may type or pick to find others in the same situation.
 */

/**
 * For each id the other words people use: everyday English, clinical names, and misspellings too far off for typo tolerance. The
 * words of the id itself count as well. Commas separate phrases, because a word of a phrase means less than a word by itself.
 */
export const FOCUS_WORDS = {
  depression:
    'depressed, depressive, sad, sadness, hopeless, empty, low mood, feeling down, dysthymia, melancholy, mdd',
  bipolar: 'manic, mania, hypomania, bi polar, manic depression, mood swings, mood disorder, cyclothymia',
  anxiety: 'anxious, worry, worried, worrying, nervous, nerves, fear, gad, overthinking, health anxiety, hypochondria',
  panic: 'panic attack, agoraphobia, hyperventilation',
  phobia: 'phobias, fears, afraid of flying, emetophobia',
  'social-anxiety': 'shy, shyness, social phobia, shy people',
  ocd: 'obsessive, compulsive, obsessions, compulsions, intrusive thoughts, pure o, scrupulosity',
  hoarding: 'hoarder, hoarders, clutter, clutterer, decluttering',
  'hair-pulling': 'trichotillomania, dermatillomania, skin picking, bfrb, nail biting',
  tics: 'tourette, tourettes',
  ptsd: 'cptsd, flashbacks, post traumatic stress, shell shock, combat stress',
  trauma: 'traumatic, traumatised, traumatized, childhood trauma, survivor, abuse survivors, accident',
  grief:
    'grieving, bereaved, bereavement, mourning, loss, widow, widowed, widower, death, died, lost someone, losing a child',
  'suicide-loss': 'suicide survivors, suicide bereavement, postvention, lost someone to suicide',
  'pregnancy-loss': 'miscarriage, stillbirth, stillborn, neonatal death, lost a baby, infant loss, termination',
  infertility: 'ivf, fertility, childless, trying to conceive',
  perinatal:
    'postpartum, postnatal, antenatal, ppd, pnd, baby blues, postnatal depression, new mother, pregnant, pregnancy',
  eating: 'anorexia, anorexic, bulimia, bulimic, binge, purging, orthorexia, arfid, body image, eating disorder',
  food: 'overeating, overeater, overeaters, compulsive eating, binge eating, sugar, weight, food addiction',
  psychosis: 'psychotic, delusions, paranoia, paranoid, schizoaffective, psychotic episode, mental breakdown',
  schizophrenia: 'schizophrenic, schizoaffective, skizophrenia, skitzophrenia',
  'hearing-voices': 'voices, voice hearer, hallucinations, visions',
  personality: 'borderline, bpd, eupd, narcissistic, avoidant, antisocial, personality disorder, emotionally unstable',
  dissociation:
    'dissociative, did, depersonalisation, depersonalization, derealisation, derealization, multiple personality',
  adhd: 'add, hyperactive, hyperactivity, attention deficit, inattentive, neurodivergent',
  autism: 'autistic, aspergers, asperger, asd, spectrum, neurodivergent',
  'self-harm': 'cutting, self injury, self mutilation, hurting myself',
  'suicidal-thoughts': 'suicide, suicidal, suicide attempt, attempt survivors, wanting to die, end my life',
  alcohol: 'alcoholic, alcoholism, drinking, drinker, drunk, booze, beer, wine, sober, sobriety, alchohol',
  drugs:
    'addict, addiction, substance, substance abuse, narcotics, cocaine, crack, heroin, opioids, opiates, fentanyl, meth, crystal, ' +
    'cannabis, marijuana, weed, pills, benzos, clean, sober, sobriety, drug abuse',
  nicotine: 'smoking, smoker, cigarettes, tobacco, vaping, vape, quit smoking, stop smoking',
  gambling: 'gambler, betting, bet, casino, slots, lottery, compulsive gambling',
  'sex-love': 'sex addiction, love addiction, porn, pornography, sexaholics, romance, compulsive sex',
  'internet-gaming':
    'gaming, gamer, internet, screen, phone addiction, social media, video games, online addiction, technology',
  debt: 'debtors, money, spending, shopping, compulsive spending, overspending, underearners, financial, bills',
  work: 'workaholic, workaholics, overwork',
  codependency: 'codependent, codependence, coda, people pleasing, toxic relationship, boundaries',
  'adult-children': 'aca, acoa, dysfunctional family, alcoholic parents, adult children of alcoholics, childhood',
  caregiving: 'caregiver, caregivers, carer, carers, caring, looking after, carers of',
  'chronic-illness':
    'chronic, illness, diabetes, lupus, ms, multiple sclerosis, epilepsy, fibromyalgia, long covid, arthritis, hiv, kidney, heart, crohns',
  cancer: 'tumour, tumor, oncology, leukaemia, leukemia, lymphoma, chemo, chemotherapy, breast cancer, prostate cancer',
  pain: 'chronic pain, migraine, fibromyalgia, back pain, aching',
  dementia: 'alzheimer, alzheimers, memory, memory loss, lewy, altzheimers',
  'brain-injury': 'tbi, stroke, concussion, aphasia, head injury',
  disability: 'disabled, wheelchair user, blind, deaf, amputee, sight loss, hearing loss',
  loneliness: 'lonely, alone, isolated, isolation, friendship, no friends',
  'stress-burnout': 'stress, stressed, burnout, burned out, burnt out, exhausted, overwhelmed, exhaustion, work stress',
  anger: 'angry, rage, temper, anger management, violent outbursts',
  divorce: 'divorced, separation, separated, breakup, break up, broken heart, ex husband, ex wife',
  relationships: 'relationship, marriage, couple, couples, partner, intimacy',
  'domestic-abuse':
    'domestic violence, dv, abusive relationship, battered, partner violence, abusive husband, coercive control, abuse, violence',
  'sexual-abuse': 'rape, raped, sexual assault, sexual violence, incest, molested, abuse, survivors of abuse, csa',
  sleep: 'insomnia, sleepless, sleeping, sleeplessness, nightmares, apnea, apnoea, narcolepsy, cannot sleep',
  unemployment: 'unemployed, jobless, job loss, redundancy, laid off, job seekers',
  migration: 'migrant, migrants, refugee, refugees, asylum, immigrant, immigrants, homesick',
  'self-esteem': 'confidence, self worth, self confidence, shame',
} as const satisfies Readonly<Record<string, string>>;

/** An id of this vocabulary. Records may carry others: a feed knows its own topics. */
export type Focus = keyof typeof FOCUS_WORDS;

/** Every id, in the order in which they are listed above. */
export const FOCUS_IDS = Object.keys(FOCUS_WORDS) as readonly Focus[];

/**
 * Where ICD-10 (WHO, version 2019, chapter F "Mental and behavioural disorders", and G30 for Alzheimer's disease) names the same thing:
 * categories, ranges of categories, or one subcategory. Troubles that are no diagnosis have none, on purpose.
 */
const ICD10: Partial<Record<Focus, string>> = {
  dementia: 'F00-F03 G30',
  alcohol: 'F10',
  drugs: 'F11-F16 F18-F19',
  nicotine: 'F17',
  schizophrenia: 'F20',
  psychosis: 'F20-F29',
  bipolar: 'F30-F31 F34.0',
  depression: 'F32-F33 F34.1',
  phobia: 'F40',
  'social-anxiety': 'F40.1',
  anxiety: 'F40-F41',
  panic: 'F41.0 F40.0',
  ocd: 'F42',
  ptsd: 'F43.1',
  trauma: 'F43.0-F43.1 F62.0',
  dissociation: 'F44 F48.1',
  eating: 'F50',
  sleep: 'F51',
  perinatal: 'F53',
  personality: 'F60-F61',
  gambling: 'F63.0',
  'hair-pulling': 'F63.3',
  autism: 'F84',
  adhd: 'F90',
  tics: 'F95',
};

/** Cut to as many characters as the bounds have, a code lies within a range when it does so as a string. */
function isInRange(code: string, range: string): boolean {
  const [first = '', last = first] = range.split('-');
  const category = code.slice(0, first.length);
  return category >= first && category <= last;
}

/**
 * The ids an ICD-10 code stands for, so that a hospital's page can choose by code: `F31.4` is bipolar, `F43.1` is ptsd and trauma.
 * Lower case and a missing dot (`f431`, as ICD-10-CM exports have it) are understood; empty for anything else.
 */
export function focusOfIcd10(code: string): Focus[] {
  const compact = code.trim().toUpperCase().replace('.', '');
  const dotted = compact.length > 3 ? `${compact.slice(0, 3)}.${compact.slice(3)}` : compact;
  return FOCUS_IDS.filter((id) => ICD10[id]?.split(' ').some((range) => isInRange(dotted, range)));
}
