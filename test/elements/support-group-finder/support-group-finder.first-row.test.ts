/** The order of events until the first group is shown. It has a page to itself, because formatters are cached. */
import {expect} from '@open-wc/testing';
import '../../../src/elements/support-group-finder/define.js';
import {shown, until} from '../../helpers/a-finder.js';

const KINDS = [
  'DateTimeFormat',
  'NumberFormat',
  'ListFormat',
  'RelativeTimeFormat',
  'DisplayNames',
  'PluralRules',
  'Collator',
] as const;

const LIST = Array.from({length: 200}, (_, index) => ({
  slug: `g${index}`,
  name: `Group ${index}`,
  day: index % 7,
  time: '19:00',
  end_time: '20:00',
  timezone: 'America/New_York',
}));

describe('a finder that starts', () => {
  const {fetch} = globalThis;
  const own = {...Object.fromEntries(KINDS.map((kind) => [kind, Intl[kind]]))};
  /** What happened, in order. */
  let events: string[] = [];

  before(() => {
    for (const kind of KINDS)
      Object.assign(Intl, {
        [kind]: new Proxy(Intl[kind], {
          construct(target, given: unknown[]) {
            events.push(`${kind} ${JSON.stringify(given)}`);
            return Reflect.construct(target, given) as object;
          },
        }),
      });
    globalThis.fetch = () => {
      events.push('list');
      return Promise.resolve(new Response(JSON.stringify(LIST)));
    };
  });
  after(() => {
    Object.assign(Intl, own);
    globalThis.fetch = fetch;
  });

  it('asks for the list before it makes any formatter, and makes none twice', async () => {
    const finder = document.createElement('support-group-finder');
    finder.lang = 'en-US';
    finder.setAttribute('country', 'US');
    finder.setAttribute('src', '/no-such-list.json');
    events = [];
    document.body.append(finder);
    await until(() => shown(finder, '[part~=result]'), 'no group came');
    expect(events[0]).to.equal('list');
    expect(events.length).to.be.above(3);
    await until(() => finder.directory.search, 'search never came');
    await finder.updateComplete;
    expect(events.filter((event, at) => events.indexOf(event) !== at)).to.deep.equal([]);
    finder.remove();
  });
});
