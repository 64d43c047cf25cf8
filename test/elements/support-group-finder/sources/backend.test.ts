import {expect} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import {
  aFinder,
  allShown,
  button,
  count,
  names,
  order,
  press,
  settled,
  shown,
  textOf,
  typeWords,
  until,
} from '../../../helpers/a-finder.js';
import {anEngine} from '../../../helpers/an-engine.js';
import {printed} from '../../../helpers/on-paper.js';

const beside = (finder: SupportGroupFinder) => textOf(shown(finder, '.beside'));
const notes = (finder: SupportGroupFinder) => textOf(shown(finder, '[part=sources]'));
const isBusy = (finder: SupportGroupFinder) => shown(finder, '[part=results]')?.getAttribute('aria-busy') === 'true';

describe('a finder in front of a search engine with a million groups', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('shows the page it was given, and says how many there are', async () => {
    const {source, asked} = anEngine();
    const finder = await settled(await aFinder({source}));
    expect(names(finder)).to.have.length(20);
    expect(count(finder)).to.equal('1,000,000 groups');
    expect(order(finder)).to.equal('Soonest first');
    expect(beside(finder)).to.equal('Your search is sent to search.example.');
    expect(asked).to.deep.equal([{limit: 20}]);
  });

  it('dims the old list while the answer to new words is on its way, and never shows it as theirs', async () => {
    const engine = anEngine();
    const finder = await settled(await aFinder({source: engine.source}));
    engine.mood = 'slow';
    await typeWords(finder, 'grief');
    expect(isBusy(finder)).to.equal(true);
    expect(count(finder)).to.equal('Searching…');
    const {filter, opacity} = getComputedStyle(shown(finder, '[part=results]') as HTMLElement);
    expect(filter).to.equal('grayscale(1)');
    expect(opacity, 'transparency would take contrast from the text').to.equal('1');
    await until(() => engine.asked.length === 2);
    engine.release();
    await until(() => !isBusy(finder));
    expect(count(finder)).to.equal('250,000 groups');
    expect(order(finder)).to.equal('Best match');
    expect(names(finder)[0]).to.equal('Group 2');
  });

  it('drops the answer to a question that is no longer asked', async () => {
    const engine = anEngine();
    const finder = await settled(await aFinder({source: engine.source}));
    engine.mood = 'slow';
    await typeWords(finder, 'grief');
    await until(() => engine.asked.length === 2);
    await typeWords(finder, 'alcohol');
    await until(() => engine.asked.length === 3);
    engine.release();
    await until(() => !isBusy(finder));
    expect(names(finder)[0]).to.equal('Group 3');
  });

  it('turns pages by what the engine says comes next, and back without asking again', async () => {
    const {source, asked} = anEngine();
    const finder = await settled(await aFinder({source}));
    await press(finder, 'Next');
    await until(() => names(finder)[0] === 'Group 20');
    expect(textOf(shown(finder, '.pager span'))).to.equal('Page 2 of 50,000');
    await press(finder, 'Previous');
    expect(names(finder)[0]).to.equal('Group 0');
    expect(asked).to.deep.equal([{limit: 20}, {offset: 20, after: '20', limit: 20}]);
  });

  it('says no more than the engine knows', async () => {
    const {source} = anEngine({total: 10_000, isExact: false});
    const finder = await settled(await aFinder({source}));
    expect(count(finder)).to.equal('10,000 groups or more');
    expect(order(finder)).to.equal('Soonest first');
    expect(textOf(shown(finder, '.pager span'))).to.equal('Page 1');
  });

  it('offers, when nothing fits, what would find something', async () => {
    const {source} = anEngine();
    const finder = await settled(await aFinder({source, query: {words: 'qqqq', filters: {focus: ['grief']}}}));
    await until(() => allShown(finder, '.relax li').length > 0);
    expect(allShown(finder, '.relax li').map(textOf)).to.deep.equal(['Any topic Show 250,000 groups']);
    await until(() => allShown(finder, '.others [part~=result]').length > 0);
  });

  it('puts on the map what a few requests bring, and says so', async () => {
    const {source, asked} = anEngine();
    const finder = await settled(await aFinder({source}));
    const before = asked.length;
    await press(finder, 'Map');
    await until(() => textOf(shown(finder, '[part=map] [role=status]')).includes('on the map'), 'no map');
    expect(textOf(shown(finder, '[part=map] [role=status]'))).to.match(
      /^The map shows the first 200 of 1,000,000 groups\. 100 groups on the map\./,
    );
    expect(asked.length - before).to.be.at.most(10);
  });

  it('prints what a few requests bring, and how many groups are left', async () => {
    const {source} = anEngine();
    const finder = await settled(await aFinder({source}));
    await press(finder, 'Print');
    await until(() => shown(finder, '.paper'), 'nothing was asked');
    const paper = await printed(() => button(finder, 'The first 200 groups').click());
    expect(paper).to.include('Group 199');
    expect(paper).to.not.include('Group 200 ');
    expect(paper).to.include('999,800 more groups didn’t fit on this printout.');
  });

  it('helps to choose by what the engine counts', async () => {
    const {source} = anEngine();
    const finder = await settled(await aFinder({source}));
    await press(finder, 'Help me choose');
    await until(() => allShown(finder, '.guide .pill small').length === 2);
    expect(allShown(finder, '.guide .pill small').map(textOf)).to.deep.equal(['800,000', '200,000']);
  });

  it('shows the group of a link, though it is on no page that was loaded', async () => {
    location.hash = '#group=engine%3A777777';
    const finder = await settled(await aFinder({source: anEngine().source}));
    await until(() => shown(finder, '.linked'));
    expect(textOf(shown(finder, '.linked h3'))).to.equal('Group 777777');
  });

  it('does not claim that a group is gone which it cannot know of', async () => {
    location.hash = '#group=engine%3A777777';
    const {source} = anEngine();
    const finder = await settled(await aFinder({source: {...source, find: undefined}}));
    await until(() => shown(finder, '.linked'));
    expect(textOf(shown(finder, '.linked'))).to.equal(
      'We couldn’t find the group from your link among the groups loaded so far.',
    );
  });

  it('says of the data what it knows of the groups that have come', async () => {
    const finder = await settled(await aFinder({source: anEngine().source}));
    const about = shown(finder, '[part=about]') as HTMLDetailsElement;
    about.open = true;
    await until(() => textOf(about).includes('North'));
    expect(textOf(about)).to.include('20 groups loaded so far. There may be more.');
  });

  it('receives nothing of a query about a crisis: the loaded groups answer it', async () => {
    const {source, asked} = anEngine();
    const finder = await settled(await aFinder({source}));
    await typeWords(finder, 'i want to die');
    await until(() => beside(finder).includes('We didn’t send them to anyone.'));
    // Neither what fits nor all groups are asked of the engine.
    await until(() => shown(finder, '[data-action=all]'));
    await press(finder, 'See all groups');
    expect(names(finder)).not.to.be.empty;
    expect(isBusy(finder)).to.equal(false);
    await press(finder, 'Map');
    await until(() => shown(finder, '[part=map]'));
    expect(asked).to.have.length(1);
    expect(beside(finder)).to.include('We didn’t send them to anyone.');
    await typeWords(finder, 'grief');
    await until(() => count(finder).startsWith('250,000'));
    expect(JSON.stringify(asked)).to.not.include('die');
  });

  it('is asked for everything where the page opens with words of a crisis', async () => {
    const {source, asked} = anEngine();
    await settled(await aFinder({source, query: {words: 'i want to die'}}));
    expect(asked[0]).to.deep.equal({limit: 20});
    expect(JSON.stringify(asked)).to.not.include('die');
  });

  it('may not answer: what was there stays, and the question can be asked again', async () => {
    const engine = anEngine();
    const finder = await settled(await aFinder({source: engine.source}));
    engine.mood = 'down';
    await typeWords(finder, 'grief');
    await until(() => notes(finder).startsWith('Your search didn’t go through.'));
    expect(names(finder)).to.have.length(20);
    expect(count(finder)).to.equal('Search isn’t working right now');
    expect(shown(finder, '[part=results][data-stale]')).to.not.equal(undefined);
    engine.mood = 'well';
    button(finder, 'Search again').click();
    await until(() => count(finder).startsWith('250,000'));
    expect(notes(finder)).to.equal('');
  });

  it('claims nothing of new words that no one answered, where nothing fitted those before', async () => {
    const engine = anEngine();
    const finder = await settled(await aFinder({source: engine.source, query: {words: 'qqqq'}}));
    await until(() => shown(finder, '[part=empty]'));
    engine.mood = 'down';
    await typeWords(finder, 'grief');
    await until(() => notes(finder).startsWith('Your search didn’t go through.'));
    expect(shown(finder, '[part=empty]')).to.equal(undefined);
  });

  it('says what it expected of a source that can neither load nor be asked', async () => {
    const finder = await settled(await aFinder({source: {} as never}));
    expect(shown(finder, '[part=error]')).to.not.equal(undefined);
  });
});
