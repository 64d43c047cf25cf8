import {expect} from 'chai';
import type {Group} from '../../src/model/group.js';
import type {Query} from '../../src/model/query.js';
import {createSearch} from '../../src/search/search.js';
import {aGroup, aMeeting, weekly} from '../helpers/a-group.js';

/** Monday 23 November 2026, 12:00 in London. */
const NOW = Date.UTC(2026, 10, 23, 12);

const named = (name: string, group: Partial<Group> = {}): Group => aGroup({id: name, name, ...group});
const answerTo = (groups: readonly Group[], words: string, query: Query = {}) =>
  createSearch(groups, {viewerZone: 'Europe/London'}).query({words, ...query}, NOW);
const found = (groups: readonly Group[], words: string, query?: Query) =>
  answerTo(groups, words, query).groups.map(({name}) => name);

const PLAIN = named('Calm', {focus: ['depression']});
const TEENS = named('Teen Space', {focus: ['depression'], audience: ['teens']});
const SPANISH = named('Espacio', {focus: ['depression'], languages: ['es']});
const FAMILY = named('Next of Kin', {kind: 'family', focus: ['depression', 'caregiving'], audience: ['family']});
const PAUSED = named('Paused', {focus: ['depression'], status: 'paused'});
const ALL = [PAUSED, TEENS, FAMILY, SPANISH, PLAIN];

describe('a sentence', () => {
  it('finds the groups that have all of it', () => {
    const groups = [PLAIN, named('Women', {focus: ['depression'], audience: ['women']}), TEENS];
    expect(found(groups, 'depression women')).to.deep.equal(['Women']);
    expect(answerTo(groups, 'depression women').missing).to.equal(undefined);
  });

  it('finds those with most of it where none has all, and says what is missing', () => {
    const answer = answerTo([PLAIN, TEENS], 'depression group with childcare');
    expect(answer.groups.map(({name}) => name)).to.deep.equal(['Calm', 'Teen Space']);
    expect(answer.missing).to.deep.equal(['childcare']);
  });

  it('says so where no group has the day, the time or the way to meet', () => {
    const monday = weekly('MO', '19:00', 'Europe/London');
    const group = named('Calm', {
      focus: ['depression'],
      meetings: [aMeeting({formats: ['in-person'], schedule: monday})],
    });
    const missingOf = (words: string) => answerTo([group], words).missing;
    expect(missingOf('depression online')).to.deep.equal(['online']);
    expect(missingOf('depression tuesday')).to.deep.equal(['tuesday']);
    expect(missingOf('depression monday morning')).to.deep.equal(['morning']);
    expect(missingOf('depression monday evening in person')).to.equal(undefined);
  });

  it('takes what is most among the groups that the filters leave', () => {
    const childcare = named('Creche', {focus: ['depression'], access: ['childcare'], cost: {kind: 'fee'}});
    const free = named('Free', {focus: ['depression'], cost: {kind: 'free'}});
    expect(found([childcare, free], 'depression childcare')).to.deep.equal(['Creche']);
    expect(found([childcare, free], 'depression childcare', {filters: {cost: ['free']}})).to.deep.equal(['Free']);
  });

  it('finds nothing where no group has its topic', () => {
    expect(found(ALL, 'tourettes madison online')).to.deep.equal([]);
    expect(found(ALL, 'parent of autistic child')).to.deep.equal([]);
  });

  it('finds nothing for nonsense', () => {
    expect(found([named('Pizza Night')], 'pizza delivery')).to.deep.equal([]);
    expect(found(ALL, 'xx zz yy')).to.deep.equal([]);
  });

  it('finds nothing where only a day, a price or a language is understood, and no group knows the rest', () => {
    const tuesday = named('Calm', {
      cost: {kind: 'free'},
      languages: ['es'],
      meetings: [aMeeting({formats: ['online'], schedule: weekly('TU', '19:00', 'Europe/London')})],
    });
    for (const words of ['zzqxj tuesday', 'blorf free', 'flurble online', 'wibblewob in spanish', 'haircut 7pm'])
      expect(found([tuesday], words), words).to.deep.equal([]);
    expect(found([tuesday], 'zzqxj martes', {locale: 'es'})).to.deep.equal([]);
    expect(answerTo([tuesday], 'zzqxj tuesday').relaxed).to.deep.equal([{without: 'words', total: 1}]);
  });

  it('finds what is understood beside an unknown name of a group or a place, and says what is missing', () => {
    const tuesday = named('Calm', {meetings: [aMeeting({schedule: weekly('TU', '19:00', 'Europe/London')})]});
    const monday = named('Hope', {meetings: [aMeeting({schedule: weekly('MO', '19:00', 'Europe/London')})]});
    const missingOf = (words: string) => {
      const {groups, missing} = answerTo([tuesday, monday], words);
      return [groups.map(({name}) => name), missing];
    };
    expect(missingOf('st dymphna group tuesday')).to.deep.equal([['Calm'], ['st dymphna']]);
    expect(missingOf('anything in Oshkosh on tuesday')).to.deep.equal([['Calm'], ['Oshkosh']]);
    expect(missingOf('hope monday')).to.deep.equal([['Hope'], undefined]);
  });

  it('puts groups for particular people below those for everyone, unless they are asked for', () => {
    expect(found(ALL, 'depression')).to.deep.equal(['Calm', 'Teen Space']);
    expect(found(ALL, 'depressed teenager')).to.deep.equal(['Teen Space']);
  });

  it('finds groups of relatives for relatives alone, as long as there are others', () => {
    expect(found(ALL, 'my son is depressed')).to.deep.equal(['Next of Kin']);
    expect(found([FAMILY], 'depression')).to.deep.equal(['Next of Kin']);
  });

  it('finds groups for all relatives where none is about the trouble of someone close', () => {
    const anyone = named('Someone I Love', {kind: 'family', focus: ['caregiving'], audience: ['family']});
    const meals = named('At the Table', {
      kind: 'family',
      focus: ['eating', 'caregiving'],
      audience: ['parents', 'family'],
    });
    const own = named('Urges', {focus: ['self-harm']});
    const groups = [meals, anyone, own];
    expect(found(groups, 'my daughter self harms')).to.deep.equal(['Someone I Love', 'At the Table']);
    expect(found(groups, 'self harm')).to.deep.equal(['Urges']);
    expect(found(groups, 'my daughter has tourettes')).to.deep.equal([]);
    const voices = named('Voices', {kind: 'family', focus: ['psychosis', 'caregiving'], audience: ['family']});
    expect(found([...groups, voices], 'my son hears voices')).to.deep.equal(['Voices']);
  });

  it('shows a group that has stopped, or speaks another language, only where there is no other', () => {
    expect(found([PAUSED, SPANISH], 'depression')).to.deep.equal(['Espacio']);
    expect(found([PAUSED], 'depression')).to.deep.equal(['Paused']);
    expect(found(ALL, 'depression in spanish')).to.deep.equal(['Espacio']);
  });

  it('never takes a particular loss for another one', () => {
    const cradle = named('Cradle', {focus: ['pregnancy-loss', 'grief'], audience: ['bereaved', 'parents']});
    const widows = named('Widows', {focus: ['grief'], audience: ['bereaved', 'partners']});
    const grief = named('Grief', {focus: ['grief'], audience: ['bereaved']});
    const groups = [cradle, widows, grief];
    expect(found(groups, 'my mum died')).to.deep.equal(['Grief']);
    expect(found(groups, 'lost my husband')).to.deep.equal(['Widows', 'Grief']);
    expect(found(groups, 'stillbirth')).to.deep.equal(['Cradle']);
    expect(found([cradle], 'grief')).to.deep.equal([]);
    const parents = named('Parents', {audience: ['parents']});
    expect(found([cradle, parents], 'support for parents')).to.deep.equal(['Parents', 'Cradle']);
    const both = named('Both', {focus: ['anxiety', 'suicide-loss']});
    expect(found([both], 'anxiety')).to.deep.equal(['Both']);
  });

  it('never answers women with groups for men', () => {
    const men = named('Shed', {focus: ['depression'], audience: ['men']});
    expect(found([men], 'depression women')).to.deep.equal([]);
  });

  it('finds groups of the next topic where a list has none of it', () => {
    const psychosis = named('Solid Ground', {focus: ['psychosis']});
    expect(found([psychosis, PLAIN], 'hearing voices')).to.deep.equal(['Solid Ground']);
    expect(found([psychosis, named('Voices', {focus: ['hearing-voices']})], 'hearing voices')).to.deep.equal([
      'Voices',
    ]);
  });

  it('puts the main topic before topics on the side', () => {
    const side = named('Side', {focus: ['pain', 'depression']});
    expect(found([side, PLAIN], 'depression')).to.deep.equal(['Calm', 'Side']);
  });

  it('reads a day, a time and a way to meet of one and the same meeting', () => {
    const at = (day: 'MO' | 'TU', start: string) => aMeeting({schedule: weekly(day, start, 'Europe/London')});
    const mixed = named('Mixed', {meetings: [at('TU', '19:00'), at('MO', '10:00')]});
    const right = named('Right', {meetings: [at('MO', '19:00')]});
    expect(found([mixed, right], 'monday evening')).to.deep.equal(['Right']);
    expect(found([mixed, right], 'tonight')).to.deep.equal(['Right']);
    expect(found([mixed, right], 'tomorrow')).to.deep.equal(['Mixed']);
  });

  it('doesn’t take a monthly meeting on another Monday for tonight', () => {
    const schedule = {
      ...weekly('MO', '19:00', 'Europe/London'),
      freq: 'MONTHLY' as const,
      byday: [{nth: 1, day: 'MO' as const}],
    };
    const monthly = named('Monthly', {meetings: [aMeeting({schedule})]});
    const weeklyGroup = named('Weekly', {meetings: [aMeeting({schedule: weekly('MO', '19:00', 'Europe/London')})]});
    expect(found([monthly, weeklyGroup], 'tonight')).to.deep.equal(['Weekly']);
    expect(found([monthly, weeklyGroup], 'monthly')).to.deep.equal(['Monthly']);
  });

  it('finds towns of the list, also misspelt, and lets them narrow a topic', () => {
    const inTown = (name: string, locality: string) =>
      named(name, {focus: ['grief'], meetings: [aMeeting({place: {locality, precision: 'exact'}})]});
    const groups = [inTown('There', 'Dubuque'), inTown('Elsewhere', 'Cedar Rapids')];
    for (const words of ['grief dubuque', 'grief near dubuke', 'dubuque'])
      expect(found(groups, words), words).to.deep.equal(['There']);
    expect(found(groups, 'grief near leeds')).to.have.members(['There', 'Elsewhere']);
  });

  it('puts a group whose name was typed first, whatever the words may mean', () => {
    const tabs = named('Forty Tabs Open', {focus: ['adhd']});
    const open = named('Drop-in', {openness: 'open'});
    expect(found([open, tabs], 'forty tabs open')).to.deep.equal(['Forty Tabs Open']);
    expect(found([PLAIN, named('Hope')], 'hope')).to.deep.equal(['Hope']);
  });

  it('asks for all words where nothing was recognised', () => {
    const groups = [named('Soup and Strangers'), named('Strangers')];
    expect(found(groups, 'soup strangers')).to.deep.equal(['Soup and Strangers']);
  });

  it('finds nothing in the list for a mere question', () => {
    expect(found(ALL, 'do I have to speak?')).to.deep.equal([]);
  });
});
