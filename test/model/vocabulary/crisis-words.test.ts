import {expect} from 'chai';
import fc from 'fast-check';
import {CRISIS_PHRASES} from '../../../src/model/vocabulary/crisis-phrases.js';
import type {CrisisKind} from '../../../src/model/vocabulary/crisis-words.js';
import {crisisKind} from '../../../src/model/vocabulary/crisis-words.js';
import {fold} from '../../../src/model/vocabulary/fold.js';

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
const aCrisis = fc.constantFrom(...everyCrisis);
const someWords = fc.array(fc.constantFrom('please', 'boston', 'tonight', 'hola', 'gruppe', 'zoom', '12', 'سلام'), {
  maxLength: 30,
});

describe('words of a crisis', () => {
  for (const [kind, texts] of Object.entries(CRISES))
    for (const [language, list] of Object.entries(texts))
      for (const text of list)
        it(`“${text}” is ${kind} (${language})`, () => {
          expect(crisisKind(text)).to.equal(kind);
        });

  for (const [subject, list] of Object.entries(CALM))
    for (const text of list)
      it(`“${text}” is none (${subject})`, () => {
        expect(crisisKind(text)).to.equal(undefined);
      });

  it('has every phrase as folding leaves it, and no word twice within one', () => {
    for (const phrase of CRISIS_PHRASES.flat().flatMap((list) => list.split(', '))) {
      expect(phrase).to.equal(fold(phrase));
      expect(phrase, phrase).to.match(/^\??[\p{L}\p{M}*|]+( [\p{L}\p{M}*|]+)*$/u);
      const words = phrase.split(/[ |]/);
      expect(words.length, phrase).to.equal(new Set(words).size);
    }
  });

  it('knows all ten languages, by each kind', () => {
    for (const texts of Object.values(CRISES)) expect(Object.keys(texts).length).to.be.at.least(10);
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
    fc.assert(
      fc.property(someWords, aCrisis, someWords, (before, [text, kind], after) => {
        return crisisKind([...before, text, ...after].join(' ')) === kind;
      }),
    );
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
    expect(crisisKind('I want a group near Boston where people talk about how their pets die')).to.equal(undefined);
    expect(crisisKind('too many groups, none about pills')).to.equal(undefined);
  });

  it('puts first what may be a matter of minutes', () => {
    expect(crisisKind('he hits me and I want to die')).to.equal('self-harm');
    expect(crisisKind('he hits me, I took too many pills and want to die')).to.equal('danger');
  });

  it('takes any text without failing, also a very long one', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 500}), (text) => void crisisKind(text)));
    expect(crisisKind('a'.repeat(1_000_000))).to.equal(undefined);
    expect(crisisKind(`kill myself ${'x '.repeat(500_000)}`)).to.equal('self-harm');
  });
});
