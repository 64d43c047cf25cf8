import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {PLACES} from '../../../src/model/vocabulary/crisis-features.js';
import type {CrisisKind} from '../../../src/model/vocabulary/crisis-words.js';
import {crisisAnswer, crisisKind} from '../../../src/model/vocabulary/crisis-words.js';

type Texts = Readonly<Record<string, readonly string[]>>;

const CRISES: Readonly<Record<CrisisKind, Texts>> = {
  'self-harm': {
    English: [
      'suicide',
      'suicidal thoughts',
      'i am thinking about suicide',
      'suicide prevention',
      'suicide attempt survivors',
      'committing suicide',
      'want to die',
      'I just want to die',
      'wanna die',
      'i wish i was dead',
      'kill myself',
      'kill my self',
      'killing myself',
      'kms',
      'end it all',
      'ending it all',
      'end my life',
      'take my life',
      'taking my own life',
      'cutting myself',
      'self harm',
      'self-harm',
      'selfharm',
      "don't want to live anymore",
      'dont want to be alive',
      'I don’t want to be here',
      'no reason to live',
      "I can't go on like this",
      'wanted to die',
      'I want to just die',
      'I want to be dead',
      'wish I could die',
      'better off dead',
      'they are better off without me',
      'my sister died by suicide and now I want to die',
      'I lost my job and think about suicide',
      'my husband died suicide is all i think about',
      'my mother died suicide plan',
      'grief and suicide',
      'lost my job suicide',
      'i have lost my will suicide',
      'losing my battle to suicide',
      'so lost, close to suicide',
      'lost my dad want to suicide',
      'I lost my son to suicide, now suicide is all I think about',
    ],
    'English with errors of typing': ['suicde', 'sucide', 'suiside', 'sucidal', 'siucide', 'suidice'],
    Spanish: [
      'suicidio',
      'no quiero vivir',
      'no quiero seguir viviendo',
      'quiero morir',
      'quiero morirme',
      'me quiero matar',
      'quiero matarme',
      'quiero suicidarme',
      'quitarme la vida',
      'autolesiones',
    ],
    French: [
      'je veux mourir',
      'envie de mourir',
      'je ne veux plus vivre',
      'me tuer',
      'me suicider',
      'en finir avec la vie',
      'scarification',
    ],
    German: [
      'Suizid',
      'Selbstmordgedanken',
      'ich will nicht mehr leben',
      'ich möchte nicht mehr leben',
      'ich will sterben',
      'ich will mich umbringen',
      'Selbstverletzung',
    ],
    Portuguese: ['quero morrer', 'vontade de morrer', 'não quero viver', 'me matar', 'tirar a minha vida'],
    Italian: ['voglio morire', 'non voglio più vivere', 'farla finita', 'uccidermi', 'autolesionismo'],
    Dutch: ['ik wil dood', 'ik wil niet meer leven', 'zelfmoord', 'zelfmoordgedachten', 'mezelf pijn doen'],
    Swedish: ['självmord', 'jag vill dö', 'jag vill inte leva', 'orkar inte leva längre', 'ta mitt liv', 'skära mig'],
    Polish: ['chcę umrzeć', 'nie chcę żyć', 'samobójstwo', 'chcę się zabić', 'myśli samobójcze'],
    Arabic: ['أريد أن أموت', 'الانتحار', 'أفكار انتحارية', 'أقتل نفسي', 'لا أريد أن أعيش', 'إيذاء النفس'],
    others: ['自殺', '自杀', '死にたい', 'もう死にたいです', 'суицид', 'самоубийство'],
  },
  violence: {
    English: [
      'he hits me',
      'my husband hits me',
      'my boyfriend keeps hitting me',
      'my dad beats me up',
      'my mother hurts me',
      'he threatened me',
      'my ex is stalking me',
      'afraid of my husband',
      'scared of him',
      'abusive husband',
      'domestic violence',
      'domestic abuse survivors group',
      'child abuse',
      'sexual assault',
      'raped',
      'he raped me',
    ],
    Spanish: ['me pega', 'mi marido me pega', 'violencia doméstica', 'violencia de género', 'maltratada'],
    French: ['il me frappe', 'il m’a frappée', 'violence domestique', 'violences conjugales', 'viol', 'il m’a violée'],
    German: ['er schlägt mich', 'mein Mann schlägt mich', 'häusliche Gewalt', 'Vergewaltigung'],
    Portuguese: ['ele me bate', 'violência doméstica', 'estupro'],
    Italian: ['mi picchia', 'mio marito mi ha picchiata', 'violenza domestica', 'stupro'],
    Dutch: ['hij slaat me', 'huiselijk geweld', 'mishandeling', 'verkracht'],
    Swedish: ['han slår mig', 'misshandel', 'våldtäkt'],
    Polish: ['mąż mnie bije', 'bije mnie', 'przemoc domowa', 'gwałt'],
    Arabic: ['زوجي يضربني', 'العنف الأسري', 'اغتصاب'],
    others: ['家暴'],
  },
  danger: {
    English: [
      'overdose',
      'overdosed',
      'over dose',
      'i took an overdose',
      'took too many pills',
      'too many pills because I want to die',
      'my brother died and i took an overdose',
      'my mum died and i took all her pills overdose',
      'lost my baby overdosed on pills',
      'lost my job and overdosed',
      'grieving and overdosed last night',
      'my partner died and i overdosed',
      'took an overdose grief is too much',
      'I nearly died of an overdose',
      'overdose / bereaved',
      'overdose back in march grief',
      'he is not breathing',
      'I am in danger',
    ],
    Spanish: ['sobredosis', 'tomé demasiadas pastillas', 'estoy en peligro'],
    French: ['trop de médicaments', 'surdose', 'l’overdose'],
    German: ['Überdosis', 'zu viele Tabletten'],
    Portuguese: ['tomei muitos comprimidos'],
    Italian: ['troppe pillole', 'overdose'],
    Dutch: ['overdosis', 'te veel pillen'],
    Swedish: ['överdos', 'för många tabletter'],
    Polish: ['przedawkowanie', 'za dużo tabletek'],
    Arabic: ['جرعة زائدة'],
    others: ['передозировка'],
  },
};

/** What people type into a search for groups that is no cry for help. */
const CALM: Texts = {
  'loss by suicide or overdose': [
    'suicide loss group',
    'survivors of suicide',
    'survivors of suicide loss',
    'bereaved by suicide',
    'suicide bereavement',
    'grief after suicide',
    'lost my son to suicide',
    'my brother died by suicide',
    'my husband committed suicide',
    'I want a suicide loss group',
    'I wish my dead mother were here',
    'I did not want him to die',
    'lost my son to an overdose',
    'lost my daughter to an overdose',
    'loss by suicide',
    'my son died by suicide',
    'lost my brother to suicide',
    'I lost my brother to suicide',
    'we lost our 19 year old son to suicide',
    'I miss my daughter who died by suicide',
    'I lost my husband, he died by suicide',
    'I am a survivor of suicide loss',
    'grief after my son’s suicide',
    'perdí a mi hijo por suicidio',
    'mi hermano murió de sobredosis',
    'mon frère est mort d’une overdose',
    'j’ai perdu mon fils par suicide',
    'ich habe meinen Bruder durch Suizid verloren',
    'Sohn an Überdosis gestorben',
    'perdi meu filho para o suicídio',
    'meu irmão morreu de overdose',
    'mio figlio è morto di overdose',
    'mijn broer is overleden aan een overdosis',
    'jag förlorade min bror i självmord',
    'brat zmarł z przedawkowania',
    'فقدت ابني بالانتحار',
    'ابني توفى بجرعة زائدة',
    'duelo por suicidio',
    'deuil après suicide',
    'Angehörige um Suizid',
    'Hinterbliebene nach Suizid',
    'lutto suicidio',
    'nabestaanden zelfdoding',
    'efterlevande självmord',
    'żałoba po samobójstwie',
    '自殺遺族',
  ],
  training: [
    'unconscious bias training',
    'suicide prevention training',
    'Schulung Suizidprävention',
    'formation prévention du suicide',
    'overdose prevention training',
    'overdose prevention',
    'naloxone training overdose',
  ],
  addiction: [
    'alcohol abuse',
    'substance abuse',
    'drug abuse',
    'abuse of alcohol',
    'family alcohol abuse',
    'overeaters anonymous',
    'cutting down on drinking',
    'want to live sober',
    'my husband drinks',
    'alcohólicos anónimos',
    'quiero dejar de beber',
    'je veux arrêter de fumer',
    'will nicht mehr trinken',
    'ik wil stoppen met drinken',
    'jag vill sluta dricka',
  ],
  illness: [
    'dying of cancer',
    'cancer survivors',
    'stroke survivors',
    'end of life care',
    'living with chronic pain',
    'killer headaches',
    'shooting pain',
    'vivre avec la dépression',
    'Leben mit Krebs',
  ],
  'other things': [
    '',
    'grief',
    'anxiety',
    'depression',
    'anger management',
    'self-help',
    'self help group',
    'it hits me hard that she is gone',
    'when he died it hit me',
    'take back control of my life',
    'taking my life back',
    'life after divorce',
    "I can't go on Tuesdays",
    'me and Violet, Boston MA',
    'afraid of losing my son',
    'want to diet',
    'dead tired',
    'kill time',
    'hang out with people',
    'end of the month',
    'die Gruppe',
    'ich will die Gruppe finden',
    'quiero vivir mejor',
    'viola',
    'grape',
    'overdone',
    'endangered',
    'مجموعة دعم',
    'القلق',
    '自助会',
  ],
};

const everyCrisis = Object.entries(CRISES).flatMap(([kind, texts]) =>
  Object.values(texts).flatMap((list) => list.map((text) => [text, kind as CrisisKind] as const)),
);
const weights = (start: number) => ({start, step: 0, pairs: 'S'.repeat(PLACES / 2)});
/** A model that finds nothing: what remains is found by rules. */
const NEVER = {crisis: weights(-1), violence: weights(-1), danger: weights(-1)};
const aCrisis = fc.constantFrom(...everyCrisis);
const someWords = fc.array(fc.constantFrom('please', 'boston', 'thursday', 'hola', 'gruppe', 'zoom', '12', 'سلام'), {
  maxLength: 30,
});

/** In each language: a recognised sentence of someone who speaks of themselves, clauses of loss, and a word that joins the two. */
const WITH_LOSS = {
  English: {
    crises: ['I took an overdose', 'I overdosed', 'I am thinking about an overdose', 'suicide is all I think about'],
    losses: [
      'my brother died',
      'I lost my job',
      'lost my baby',
      'grieving my mum',
      'grief',
      'bereaved',
      'my loss',
      'survivors',
    ],
    and: 'and',
  },
  Spanish: {
    crises: ['tomé una sobredosis', 'pienso en el suicidio', 'quiero una sobredosis'],
    losses: [
      'murió mi madre',
      'mi hermano murió',
      'perdí a mi hijo',
      'perdí mi trabajo',
      'duelo por mi madre',
      'duelo',
    ],
    and: 'y',
  },
  French: {
    crises: ['j’ai fait une overdose', 'je pense au suicide', 'j’ai pris une surdose'],
    losses: ['ma mère est morte', 'j’ai perdu mon fils', 'deuil de ma mère', 'endeuillée'],
    and: 'et',
  },
  German: {
    crises: ['ich habe eine Überdosis genommen', 'ich denke an Suizid', 'ich plane den Selbstmord'],
    losses: ['mein Bruder ist gestorben', 'ich habe meinen Sohn verloren', 'Trauer um meine Mutter', 'Angehörige'],
    and: 'und',
  },
  Portuguese: {
    crises: ['tomei uma overdose', 'eu penso em suicídio', 'tive uma overdose'],
    losses: ['minha mãe morreu', 'perdi meu filho', 'perdi o emprego', 'luto pela minha mãe', 'enlutada'],
    and: 'e',
  },
  Italian: {
    crises: ['ho preso una overdose', 'io penso al suicidio'],
    losses: ['mio padre è morto', 'ho perso mio figlio', 'lutto'],
    and: 'e',
  },
  Dutch: {
    crises: ['ik nam een overdosis', 'ik denk aan zelfmoord'],
    losses: ['mijn broer is overleden', 'ik heb mijn zoon verloren', 'rouw', 'nabestaande'],
    and: 'en',
  },
  Swedish: {
    crises: ['jag tog en överdos', 'jag tänker på självmord'],
    losses: ['mamma dog', 'jag har förlorat min son', 'sorg efter pappa', 'anhörig'],
    and: 'och',
  },
  Polish: {
    crises: ['przedawkowałem', 'myślę o samobójstwie'],
    losses: ['mama zmarła', 'straciłam syna', 'żałoba'],
    and: 'i',
  },
  Arabic: {
    crises: ['أخذت جرعة زائدة', 'أفكر بالانتحار'],
    losses: ['ماتت أمي', 'توفي ابني', 'فقدت ابني', 'حداد'],
    and: 'و',
  },
} as const;
const everyLanguage = Object.values(WITH_LOSS);
const aCrisisBesideALoss = fc.constantFrom(...everyLanguage).chain(({crises, losses, and}) =>
  fc.record({
    crisis: fc.constantFrom(...crises),
    loss: fc.constantFrom<string>(...losses),
    joint: fc.constantFrom(' ', ', ', '. ', ' – ', '\n', ` ${and} `),
    isBefore: fc.boolean(),
  }),
);

describe('words of a crisis', () => {
  for (const [kind, texts] of Object.entries(CRISES))
    for (const [language, list] of Object.entries(texts))
      for (const text of list)
        it(`“${text}” is ${kind} (${language})`, () => {
          assert.equal(crisisKind(text), kind);
        });

  for (const [subject, list] of Object.entries(CALM))
    for (const text of list)
      it(`“${text}” is none (${subject})`, () => {
        assert.equal(crisisKind(text), undefined);
      });

  it('knows all ten languages, by each kind', () => {
    for (const texts of Object.values(CRISES)) assert.ok(Object.keys(texts).length >= 10);
  });

  it('does not mind capitals, accents, full stops or spaces', () => {
    const decorated = fc.tuple(aCrisis, fc.constantFrom(' ', '  ', '\n', '\t', ', ', '… '));
    fc.assert(
      fc.property(decorated, ([[text, kind], space]) => {
        const written = text.toUpperCase().normalize('NFD').split(' ').join(space);
        return crisisKind(`${space}${written}!${space}`) === kind;
      }),
    );
  });

  it('finds a phrase inside a longer text', () => {
    const aPhrase = fc.constantFrom(...everyCrisis.filter(([text]) => crisisAnswer(`chess ${text}`, NEVER)));
    fc.assert(
      fc.property(someWords, aPhrase, someWords, (before, [text, kind], after) => {
        return crisisKind([...before, text, ...after].join(' ')) === kind;
      }),
    );
  });

  it('is never silenced by a clause of loss before or after someone who speaks of themselves', () => {
    for (const {crises, losses} of everyLanguage) {
      for (const text of crises) assert.ok(crisisKind(text), text);
      for (const text of losses) assert.equal(crisisKind(text), undefined, text);
    }
    fc.assert(
      fc.property(aCrisisBesideALoss, ({crisis, loss, joint, isBefore}) => {
        const text = (isBefore ? [loss, crisis] : [crisis, loss]).join(joint);
        return crisisKind(text) === crisisKind(crisis);
      }),
      {numRuns: 2000},
    );
  });

  it('lets a loss in one language say nothing of a crisis in another', () => {
    for (const {losses} of everyLanguage)
      for (const loss of losses)
        for (const {crises} of everyLanguage)
          for (const crisis of crises) {
            assert.equal(crisisKind(`${loss} ${crisis}`), crisisKind(crisis), `${loss} ${crisis}`);
            assert.equal(crisisKind(`${crisis} ${loss}`), crisisKind(crisis), `${crisis} ${loss}`);
          }
  });

  it('does not mind the order of words that need none', () => {
    const anyOrder = fc.constantFrom('husband abusive', 'domestic violence', 'quiero morir', 'leben nicht mehr');
    const turned = anyOrder.map((text) => {
      const [first = '', ...rest] = text.split(' ');
      return [text, [...rest, first].join(' ')] as const;
    });
    fc.assert(
      fc.property(turned, ([text, other]) => crisisKind(text) !== undefined && crisisKind(text) === crisisKind(other)),
    );
  });

  it('does not put words together that stand far apart', () => {
    assert.equal(crisisKind('I want a group near Boston where people talk about how their pets die'), undefined);
    assert.equal(crisisKind('too many groups, none about pills'), undefined);
  });

  it('puts first what may be a matter of minutes', () => {
    assert.equal(crisisKind('he hits me and I want to die'), 'self-harm');
    assert.equal(crisisKind('he hits me, I took too many pills and want to die'), 'danger');
  });

  it('lets the phrase that says more decide, also when a shorter one within it is more urgent', () => {
    assert.equal(crisisKind('he wont wake'), 'danger');
    assert.equal(crisisKind('hopes he wont wake'), 'self-harm');
  });

  it('hears of someone who may hurt themselves, with or without saying who', () => {
    const english = ['kill', 'killing', 'hanging', 'hurting', 'harming'].flatMap((verb) =>
      ['himself', 'herself', 'themselves'].map((whom) => `${verb} ${whom}`),
    );
    const others = [
      'take his own life',
      'my son talks about killing himself',
      'mein Sohn redet davon, sich umzubringen',
      'meine Tochter verletzt sich',
      'mi hija se hace daño',
      'min dotter skadar sig själv',
      'ابني يتكلم عن قتل نفسه',
    ];
    for (const text of [...english, ...others]) assert.equal(crisisKind(text), 'self-harm', text);
  });

  it('hears neither an accident nor a loss in such words', () => {
    for (const text of ['my son hurt himself skating', 'my dad killed himself', 'lost my brother who killed himself'])
      assert.equal(crisisKind(text), undefined, text);
  });

  it('shows the full form only where the words leave little doubt', () => {
    for (const text of ['I want to kill myself', 'quiero matarme', 'he hits me', 'I took too many pills'])
      assert.equal(crisisAnswer(text)?.isSure, true, text);
    for (const text of ['I am a burden to everyone', 'suicide']) assert.equal(crisisAnswer(text)?.isSure, false, text);
  });

  it('forgives one wrong letter in a long word, doubled letters and digits for letters', () => {
    for (const text of ['suicidde', 'su1c1dal', 'i want to killl myyself', 'selfharrm', 'i took an overdsoe'])
      assert.ok(crisisKind(text), text);
  });

  it('lets the model add the gentle form and nothing else', () => {
    const always = {crisis: weights(1), violence: weights(-1), danger: weights(1)};
    assert.deepEqual(crisisAnswer('chess on Tuesdays', always), {kind: 'danger', isSure: false});
    assert.equal(crisisAnswer('chess on Tuesdays', NEVER), undefined);
    for (const model of [always, NEVER])
      assert.deepEqual(crisisAnswer('I want to kill myself', model), {kind: 'self-harm', isSure: true});
  });

  it('takes any text without failing, also a very long one', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 500}), (text) => void crisisKind(text)));
    assert.equal(crisisKind('a'.repeat(1_000_000)), undefined);
    assert.equal(crisisKind(`kill myself ${'x '.repeat(500_000)}`), 'self-harm');
  });
});
