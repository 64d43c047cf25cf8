const idsOf = (phrases: string): string[] =>
  phrases
    .slice(1)
    .split(';')
    .map((line) => line.replace(/ .*/, ''));

/**
 * The conditions and problems that groups are about, and the words for them in lists, in the format of `phrases.ts`.
 * The ids are ours; labels are in `i18n/vocabulary`. This is neither a diagnosis nor a classification of people, only
 * what someone selects to find others in the same situation.
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

/** All ids, in the order above. Records can have others, because a feed knows its own topics. */
export const FOCUS_IDS: readonly string[] = /* @__PURE__ */ idsOf(FOCUS_PHRASES);
