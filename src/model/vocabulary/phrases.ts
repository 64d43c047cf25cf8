/**
 * What people type. One text, apart from what is done with it, because so it comes to visitors in the fewest bytes.
 *
 * A line for each id: the id, then the other words people use: everyday English, clinical names, and misspellings too far off for typo
 * tolerance. Words that search finds by one of these anyway are not repeated: other endings and spellings, plurals, parts of a phrase.
 * Hyphens join the words of a phrase, because a word of a phrase means less than a word by itself. A semicolon comes before each line.
 */

const idsOf = (phrases: string): string[] =>
  phrases
    .slice(1)
    .split(';')
    .map((line) => line.replace(/ .*/, ''));

/**
 * The conditions and troubles that groups are about. Ids are ours; labels are in `i18n/vocabulary`. Not a diagnosis and not a classification
 * of people: only what somebody may type or pick to find others in the same situation.
 */
export const FOCUS_PHRASES =
  ';depression depressed sad sadness hopeless low-mood feeling-down dysthymia mdd' +
  ';bipolar mania hypomania bi-polar manic-depression mood-swings mood-disorder cyclothymia' +
  ';anxiety anxious worry worried worrying nervous fear gad overthinking hypochondria' +
  ';panic panic-attack agoraphobia' +
  ';phobia fear afraid' +
  ';social-anxiety shy shyness social-phobia' +
  ';ocd obsessive compulsive intrusive-thoughts' +
  ';hoarding hoarder clutter clutterer decluttering' +
  ';hair-pulling trichotillomania dermatillomania skin-picking bfrb' +
  ';tics tourette' +
  ';ptsd flashback post-traumatic-stress combat-stress' +
  ';trauma traumatic traumatised survivor accident' +
  ';grief grieving bereaved bereavement mourning loss widow widowed widower death died' +
  ';suicide-loss suicide-survivor suicide-bereavement' +
  ';pregnancy-loss miscarriage stillbirth stillborn lost-a-baby infant-loss' +
  ';infertility ivf childless' +
  ';perinatal postpartum postnatal antenatal ppd pnd baby-blues postnatal-depression new-mother pregnant pregnancy' +
  ';eating anorexia bulimia purging orthorexia arfid body-image eating-disorder' +
  ';food overeating overeater binge sugar weight food-addiction' +
  ';psychosis psychotic delusion paranoia schizoaffective breakdown' +
  ';schizophrenia schizoaffective skizofrenia' +
  ';hearing-voices voice-hearer hallucination vision' +
  ';personality borderline bpd eupd narcissistic personality-disorder' +
  ';dissociation did depersonalisation derealisation multiple-personality' +
  ';adhd add hyperactive attention-deficit neurodivergent' +
  ';autism autistic aspergers asd spectrum neurodivergent' +
  ';self-harm cutting self-injury hurting-myself' +
  ';suicidal-thoughts suicide suicidal suicide-attempt wanting-to-die end-my-life' +
  ';alcohol alcoholic alcoholism drinking drinker drunk booze sober sobriety' +
  ';drugs addict addiction substance-abuse narcotics cocaine crack heroin opioid opiate fentanyl meth cannabis marijuana weed pill benzo clean sober sobriety' +
  ';nicotine smoking smoker cigarette tobacco vaping vape' +
  ';gambling gambler betting casino lottery slot-machines' +
  ';sex-love sex-addiction love-addiction porn pornography sexaholic romance' +
  ';internet-gaming gaming gamer internet-addiction screen-time social-media video-games phone-addiction' +
  ';debt debtor money spending shopping financial bill' +
  ';work workaholic overwork' +
  ';codependency codependent coda people-pleasing toxic-relationship' +
  ';adult-children aca acoa dysfunctional-family alcoholic-parents adult-children-of-alcoholics' +
  ';caregiving caregiver carer caring looking-after' +
  ';chronic-illness diabetes lupus multiple-sclerosis epilepsy fibromyalgia long-covid arthritis hiv crohns' +
  ';cancer tumour tumor oncology leukaemia leukemia lymphoma chemo' +
  ';pain chronic-pain migraine fibromyalgia' +
  ';dementia alzheimers memory-loss' +
  ';brain-injury tbi stroke concussion aphasia head-injury' +
  ';disability disabled blind deaf amputee' +
  ';loneliness lonely alone isolated isolation no-friends' +
  ';stress-burnout stressed burned-out burnt-out exhausted exhaustion overwhelmed' +
  ';anger angry rage temper' +
  ';divorce divorced separation separated break-up' +
  ';relationships marriage couple intimacy' +
  ';domestic-abuse domestic-violence abusive-relationship battered partner-violence coercive-control' +
  ';sexual-abuse rape raped sexual-assault sexual-violence incest molested' +
  ';sleep insomnia sleepless sleeping nightmare apnea narcolepsy' +
  ';unemployment unemployed jobless job-loss redundancy' +
  ';migration migrant refugee asylum immigrant homesick' +
  ';self-esteem confidence self-worth shame';

/** Every id, in the order in which they are listed above. Records may carry others: a feed knows its own topics. */
export const FOCUS_IDS: readonly string[] = /* @__PURE__ */ idsOf(FOCUS_PHRASES);

/** The same for audience, kind, access, format and programme. */
export const OTHER_PHRASES =
  ';women woman female ladies girl mother' +
  ';men man male guys father' +
  ';non-binary enby genderqueer' +
  ';trans transgender gender-identity' +
  ';lgbtq lgbtqia gay lesbian bisexual queer pride' +
  ';teens teenager adolescent youth young-people' +
  ';young-adults young-people youth 18-25' +
  ';older-adults senior elderly older-people retired' +
  ';students college university campus' +
  ';parents mother father mum mom dad parenting' +
  ';family families relative loved-ones son daughter husband wife' +
  ';partners spouse husband wife boyfriend girlfriend' +
  ';carers caregiver caring' +
  ';siblings brother sister' +
  ';children child kids' +
  ';bereaved bereavement widower' +
  ';veterans vets military army force soldier' +
  ';professionals doctor nurse lawyer first-responders' +
  ';people-of-colour people-of-color bipoc black asian latino latina' +
  ';indigenous native first-nations aboriginal maori' +
  ';newcomers beginner first-time new-members' +
  ';faith christian muslim jewish religious bible' +
  ';secular atheist agnostic freethinker' +
  ';general mental-health mental-illness wellbeing' +
  ';recovery addiction addict sober sobriety substance-abuse' +
  ';dual-diagnosis double-trouble co-occurring comorbid' +
  ';wheelchair accessible disabled-access' +
  ';step-free ramp lift elevator accessible' +
  ';sign-language deaf asl bsl interpreter hard-of-hearing' +
  ';captions subtitle deaf hard-of-hearing' +
  ';hearing-loop deaf hard-of-hearing' +
  ';childcare babysitting creche' +
  ';outdoors outside walking park' +
  ';in-person face-to-face f2f' +
  ';online zoom virtual video remote' +
  ';phone telephone call' +
  ';rd buddhist meditation';

/** The codes of fellowships that work the twelve steps. What they are called in full is the label of the programme. */
export const TWELVE_STEP_FELLOWSHIPS =
  ' aa aca al-anon alateen ca cea-how cma coda da daa dra ea eda ga gam-anon ha ma na nar-anon oa rca sa saa sca sia slaa ua va ';

/**
 * Words that tell nothing in a list of support groups: "a group for people with anxiety" asks for anxiety. English first, then the
 * commonest small words of the languages the elements speak.
 */
export const FILLERS =
  ' a an and any are at by can do for from get group groups have help i im in is it me meeting meetings my need near of on or ' +
  'people person some someone support that the there to want who with ' +
  'de del der des die du el en et fur gruppe grupo groupe la las le les los mit och para pour und y ';
