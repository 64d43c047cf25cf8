import {expect} from 'chai';
import fc from 'fast-check';
import MiniSearch from 'minisearch';
import type {Group} from '../../../src/model/group.js';
import {buildIndex} from '../../../src/search/index/build-index.js';
import {createWordSearch, createWordWeigher} from '../../../src/search/index/words.js';
import {aGroup, aMeeting} from '../../helpers/a-group.js';

const NOW = Date.UTC(2026, 10, 23, 12);

/** Asks a list for words; gives names, best first. */
function finder(groups: readonly Group[]): (text: string) => string[] {
  const {words} = buildIndex(groups, {now: NOW});
  const find = createWordSearch(words, createWordWeigher(words));
  return (text) => {
    const scores = find(text);
    const worth = (position: number) => scores[position] ?? 0;
    return [...groups.keys()]
      .filter(worth)
      .sort((a, b) => worth(b) - worth(a) || a - b)
      .map((position) => groups[position]?.name ?? '');
  };
}

const named = (...names: string[]): Group[] => names.map((name, i) => aGroup({id: `list:${i}`, name}));
const find = (groups: readonly Group[], text: string) => finder(groups)(text);

describe('words', () => {
  it('find a group by a word of its name, in any case', () => {
    expect(find(named('Calm Waters', 'Harbor'), 'WATERS')).to.deep.equal(['Calm Waters']);
  });

  it('must all be found', () => {
    const groups = named('Calm Waters', 'Calm Harbor', 'Waters Edge');
    expect(find(groups, 'calm waters')).to.deep.equal(['Calm Waters']);
    expect(find(groups, 'waters calm')).to.deep.equal(['Calm Waters']);
    expect(find(groups, 'calm zebra')).to.deep.equal([]);
  });

  it('may be found in different fields', () => {
    const meetings = [aMeeting({place: {locality: 'Łódź', precision: 'exact'}})];
    const groups = [aGroup({name: 'Świt', meetings}), ...named('Lodz')];
    expect(find(groups, 'swit lodz')).to.deep.equal(['Świt']);
  });

  it('may be unfinished when typed last, and only then', () => {
    const groups = named('Kestrel House', 'Kettle');
    expect(find(groups, 'kest')).to.deep.equal(['Kestrel House']);
    expect(find(groups, 'house kest')).to.deep.equal(['Kestrel House']);
    expect(find(groups, 'kes house')).to.deep.equal([]);
  });

  it('are found with every beginning while somebody types', () => {
    const ask = finder(named('Kestrel House', 'Other'));
    for (let length = 1; length <= 'kestrel house'.length; length++)
      expect(ask('kestrel house'.slice(0, length)), String(length)).to.include('Kestrel House');
  });

  it('are found with another ending', () => {
    expect(find(named('Veteran Talk'), 'veterans now')).to.deep.equal([]);
    expect(find(named('Veteran Talk'), 'veterans talk')).to.deep.equal(['Veteran Talk']);
    expect(find(named('Alcoholics Here'), 'alcoholic here')).to.deep.equal(['Alcoholics Here']);
  });

  it('are found despite typos: swapped, wrong, missing or extra letters', () => {
    const groups = [aGroup({name: 'One', focus: ['anxiety']}), aGroup({name: 'Two', focus: ['depression']})];
    for (const typed of ['anxeity', 'anxiaty', 'anxity', 'annxiety'])
      expect(find(groups, typed), typed).to.deep.equal(['One']);
    for (const typed of ['depresion', 'deppression', 'derpession'])
      expect(find(groups, typed), typed).to.deep.equal(['Two']);
  });

  it('are found in spite of an error while still being typed', () => {
    expect(find([aGroup({name: 'One', focus: ['depression']})], 'depresi')).to.deep.equal(['One']);
  });

  it('too short for tolerance are taken as they are', () => {
    expect(find(named('Man'), 'men')).to.deep.equal([]);
  });

  it('that the list knows well are not taken for errors', () => {
    const groups = [...Array(40).keys()].map((i) => aGroup({id: `list:${i}`, name: 'Grief'}));
    expect(find([...groups, ...named('Brief')], 'grief'))
      .to.have.length(40)
      .and.not.include('Brief');
  });

  it('of one or two letters that the list knows are meant as they stand', () => {
    const groups = named('NA Downtown', 'Nashville Hope', 'AA Downtown', 'Aardvark');
    expect(find(groups, 'na')).to.deep.equal(['NA Downtown']);
    expect(find(groups, 'AA')).to.deep.equal(['AA Downtown']);
    expect(find(groups, 'A.A.')).to.deep.equal(['AA Downtown']);
    expect(find(named('Nashville Hope'), 'na')).to.deep.equal(['Nashville Hope']);
  });

  it('find fellowships and conditions by their abbreviations', () => {
    const groups = [
      aGroup({name: 'One', programme: {code: 'na', label: 'Narcotics Anonymous'}}),
      aGroup({name: 'Two', focus: ['ptsd']}),
    ];
    for (const typed of ['NA', 'narcotics anonymous']) expect(find(groups, typed), typed).to.deep.equal(['One']);
    expect(find(groups, 'PTSD')).to.deep.equal(['Two']);
  });

  it('find a group by other words with the same meaning', () => {
    const groups = [
      aGroup({name: 'One', audience: ['women']}),
      aGroup({name: 'Two', audience: ['older-adults']}),
      aGroup({name: 'Three', meetings: [aMeeting({formats: ['online']})]}),
      aGroup({name: 'Four', access: ['sign-language']}),
    ];
    expect(find(groups, 'ladies')).to.deep.equal(['One']);
    expect(find(groups, 'retired')).to.deep.equal(['Two']);
    expect(find(groups, 'zoom')).to.deep.equal(['Three']);
    expect(find(groups, 'deaf')).to.deep.equal(['Four']);
  });

  it('that tell nothing need not be found', () => {
    const groups = [aGroup({name: 'Worry Less', focus: ['anxiety']}), ...named('Harbor')];
    expect(find(groups, 'a support group for people with anxiety')).to.deep.equal(['Worry Less']);
    expect(find(groups, 'I need help with anxiety')).to.deep.equal(['Worry Less']);
  });

  it('that tell nothing must be found when there are no others', () => {
    expect(find(named('The Group', 'Harbor'), 'the group')).to.deep.equal(['The Group']);
  });

  it('with digits find ages and postal codes', () => {
    const meetings = [aMeeting({place: {postalCode: '02139', precision: 'exact'}})];
    const groups = [...named('Young Adults 18-25', 'Sixty Plus 60+'), aGroup({name: 'Cambridge', meetings})];
    for (const typed of ['18-25', '18–25', '18 25', '1825'])
      expect(find(groups, typed), typed).to.deep.equal(['Young Adults 18-25']);
    expect(find(groups, '02139')).to.deep.equal(['Cambridge']);
    expect(find(groups, '021')).to.deep.equal(['Cambridge']);
  });

  it('find a compound however it is written', () => {
    const groups = named('Self-Help Circle', 'Selfhelp Table', 'Self Help Room', 'Other');
    for (const typed of ['self-help', 'self help']) expect(find(groups, typed), typed).to.include('Self-Help Circle');
    expect(find(groups, 'selfhelp')).to.include.members(['Self-Help Circle', 'Selfhelp Table']);
    expect(find(groups, 'self-help')).to.include.members(['Self-Help Circle', 'Self Help Room']);
    expect(find(named("Women's Hope"), 'womens hope')).to.deep.equal(["Women's Hope"]);
    expect(find(named('Women’s Hope'), "women's hope")).to.deep.equal(['Women’s Hope']);
  });

  const SCRIPTS: readonly (readonly [string, string, string])[] = [
    ['Thai', 'กลุ่มช่วยเหลือ', 'ช่วย'],
    ['Hindi', 'सहायता समूह', 'सहाय'],
    ['Japanese', '断酒の自助会', '自助会'],
    ['Korean', '서울 자조모임', '자조'],
    ['Arabic', 'مجموعة الدَّعم', 'الدعم'],
    ['Turkish', 'Işık Grubu', 'ISIK'],
    ['German', 'Größe der Stärke', 'grosse starke'],
    ['Polish', 'Łączymy Siły', 'laczymy'],
    ['Vietnamese', 'Nhóm Hỗ Trợ Đà Nẵng', 'da nang'],
    ['Russian', 'Надежда', 'надеж'],
    ['Greek', 'Ελπίδα', 'ελπιδα'],
  ];
  for (const [script, name, typed] of SCRIPTS)
    it(`find “${name}” by “${typed}” (${script})`, () => {
      expect(find([...named(name), ...named('Other', 'その他', 'อื่น')], typed)).to.deep.equal([name]);
    });

  it('of nothing but punctuation ask nothing, and every group is as good as another', () => {
    for (const typed of ['', '  ', '?!…', '---', '🙂'])
      expect(find(named('Calm', '', '?!', 'Warm'), typed), typed).to.deep.equal(['Calm', '', '?!', 'Warm']);
  });

  it('may be ten thousand letters of anything', () => {
    const ask = finder(named('Calm', 'aaaa'));
    expect(ask('a'.repeat(10_000))).to.be.an('array');
    expect(ask('calm '.repeat(2000))).to.deep.equal(['Calm']);
    expect(ask('x y z '.repeat(2000))).to.deep.equal([]);
    expect(ask('-'.repeat(10_000))).to.have.length(2);
  });

  it('that are names of object members are only words', () => {
    expect(find(named('Calm'), '__proto__ constructor')).to.deep.equal([]);
    expect(find(named('constructor'), 'constructor')).to.deep.equal(['constructor']);
    const odd = [aGroup({name: 'Odd', focus: ['constructor', '__proto__']})];
    expect(find(odd, 'constructor')).to.deep.equal(['Odd']);
  });

  it('leave nothing of one question to the next', () => {
    const ask = finder(named('Calm Waters', 'Calm Harbor', 'Grief'));
    const first = ask('calm harbor');
    for (const text of ['grief', 'calm zebra', '', 'clam watres']) ask(text);
    expect(first).to.deep.equal(['Calm Harbor']);
    expect(ask('calm harbor')).to.deep.equal(first);
  });

  it('of an empty list and of a list of one work', () => {
    expect(find([], 'calm')).to.deep.equal([]);
    expect(find(named('Calm'), 'calm')).to.deep.equal(['Calm']);
    expect(find(named('Calm'), 'grief')).to.deep.equal([]);
  });

  it('of groups without a single word work', () => {
    expect(find(named('', '?!'), 'calm')).to.deep.equal([]);
  });
});

describe('ranking', () => {
  it('puts a name that is just the words first, then names that begin with them, then names that have them', () => {
    const groups = named('Women Find Hope', 'Hope for Women', 'Hope');
    expect(find(groups, 'hope')).to.deep.equal(['Hope', 'Hope for Women', 'Women Find Hope']);
  });

  it('puts names before what a group is about, its place, whom it is for and its summary', () => {
    const groups = [
      aGroup({name: 'Five', summary: 'We talk about grief.'}),
      aGroup({name: 'Four', labels: ['Grief']}),
      aGroup({name: 'Three', meetings: [aMeeting({place: {locality: 'Grief', precision: 'none'}})]}),
      aGroup({name: 'Two', focus: ['grief']}),
      aGroup({name: 'Our Grief'}),
    ];
    expect(find(groups, 'grief')).to.deep.equal(['Our Grief', 'Two', 'Three', 'Four', 'Five']);
  });

  it('puts whole words before unfinished and misspelt ones', () => {
    expect(find(named('About Kestrelling', 'About Kestrel'), 'kestrel')).to.deep.equal([
      'About Kestrel',
      'About Kestrelling',
    ]);
    expect(find(named('Our Kestral', 'Our Kestrel'), 'kestrel')[0]).to.equal('Our Kestrel');
  });

  it('puts a word that stands for an audience by itself before one that does so within a phrase', () => {
    const groups = [aGroup({name: 'One', audience: ['older-adults']}), aGroup({name: 'Two', labels: ['older']})];
    expect(find(groups, 'older')).to.deep.equal(['Two', 'One']);
  });

  it('recognises a name with a compound as the whole name', () => {
    expect(find(named('Self-Help Table', 'Self-Help'), 'self-help')[0]).to.equal('Self-Help');
  });
});

describe('everything that MiniSearch 7.2 finds, exactly or by the beginning of the last word,', () => {
  const VOCABULARY =
    'calm harbor grief anxious aa na ptsd nashville women veterans self-help self help 18-25 monday kestrel kestrels circle zürich łódź'.split(
      ' ',
    );
  const phrase = fc.array(fc.constantFrom(...VOCABULARY), {minLength: 1, maxLength: 4}).map((words) => words.join(' '));
  const words = (text: string) =>
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replaceAll('ł', 'l')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const fields = ['name', 'summary', 'town'];

  it('is found here too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({name: phrase, summary: phrase, town: phrase}), {minLength: 1, maxLength: 20}),
        phrase,
        fc.integer({min: 0, max: 3}),
        (texts, typed, cut) => {
          const query = typed.slice(0, Math.max(3, typed.length - cut));
          const oracle = new MiniSearch({fields, tokenize: words});
          oracle.addAll(texts.map((each, id) => ({id, ...each})));
          const expected = oracle
            .search(query, {
              combineWith: 'AND',
              // An abbreviation that the list knows is no beginning here, on purpose.
              prefix: (term, i, terms) => i === terms.length - 1 && term.length > 2,
            })
            .map(({id}) => String(id));
          const groups = texts.map(({name, summary, town}, id) =>
            aGroup({id: String(id), name, summary, meetings: [aMeeting({place: {locality: town, precision: 'none'}})]}),
          );
          const {words: index} = buildIndex(groups, {now: NOW});
          const scores = createWordSearch(index, createWordWeigher(index))(query);
          const found = groups.filter((_, position) => scores[position]).map(({id}) => id);
          expect(found, query).to.include.members(expected);
        },
      ),
      {numRuns: 150},
    );
  });
});
