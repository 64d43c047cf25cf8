import {expect, fixture, html} from '@open-wc/testing';
import '../../../../src/elements/support-quick-exit/define.js';
import {strings as exitStrings} from '../../../../src/i18n/support-quick-exit/en.js';
import {strings as english} from '../../../../src/i18n/support-group-finder/en.js';
import {translations} from '../../../../src/i18n/support-group-finder/translations.js';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import {bundledLines, linesFor, urgentHelp} from '../../../../src/elements/support-group-finder/parts/urgent-help.js';
import type {Helpline} from '../../../../src/model/helpline.js';
import {SupportClearEvent} from '../../../../src/ui/clear-event.js';
import {
  aFinder,
  allShown,
  aSource,
  names,
  root,
  settled,
  shown,
  textOf,
  typeWords,
  until,
} from '../../../helpers/a-finder.js';
import {SOME_GROUPS} from '../../../helpers/some-groups.js';

const {urgent: urgentStrings} = english;

const aLine = (id: string, kind: Helpline['kind'], more: Partial<Helpline> = {}): Helpline => ({
  id,
  kind,
  name: id,
  ...more,
});

const ready = async () => settled(await aFinder({source: aSource(SOME_GROUPS)}));
const urgent = (finder: SupportGroupFinder) => shown(finder, '[part=crisis] .urgent');
const numbers = (finder: SupportGroupFinder) =>
  allShown(finder, '[part=crisis] a').map((link) => link.getAttribute('href'));

/** Types, and waits until what was typed has been looked at. */
async function ask(finder: SupportGroupFinder, words: string) {
  await typeWords(finder, words);
  await until(() => finder.crisis.restedAt === words, 'the words were never looked at');
  await finder.updateComplete;
}

describe('words that speak of a crisis', () => {
  it('bring lines of the country to the top, above the search, with the emergency number first', async () => {
    const finder = await ready();
    expect(urgent(finder) === undefined).to.equal(true);
    await ask(finder, 'I want to die');
    expect(textOf(urgent(finder))).to.include('You do not have to face this alone');
    expect(numbers(finder)[0]).to.equal('tel:911');
    expect(numbers(finder)).to.include('tel:988');
    const box = shown(finder, '[part=crisis]') as HTMLElement;
    const field = shown(finder, '#words') as HTMLElement;
    expect(box.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
  });

  it('bring help of their own kind', async () => {
    const finder = await ready();
    await ask(finder, 'my husband hits me');
    expect(textOf(urgent(finder)))
      .to.include('it is not your fault')
      .and.to.include('National Domestic Violence Hotline')
      .and.not.to.include(urgentStrings.noAbuseLine);
    await ask(finder, 'took too many pills');
    expect(textOf(urgent(finder))).to.include('call the emergency number first');
  });

  it('bring nothing when they speak of a loss, a group or a half word', async () => {
    const finder = await ready();
    for (const words of ['suicide loss group', 'survivors of suicide', 'anxiety', 'grief', 'suic', 'diet']) {
      await ask(finder, words);
      expect(urgent(finder) === undefined, words).to.equal(true);
    }
  });

  it('leave the focus and the results where they are', async () => {
    const finder = await ready();
    const field = shown(finder, '#words') as HTMLInputElement;
    field.focus();
    await typeWords(finder, 'suicidal');
    const before = names(finder);
    await ask(finder, 'suicidal');
    expect(urgent(finder) !== undefined).to.equal(true);
    expect(root(finder).activeElement === field).to.equal(true);
    expect(field.value).to.equal('suicidal');
    expect(names(finder)).to.deep.equal(before);
  });

  it('tell nobody: no event, nothing stored, and the same requests as for any other words', async () => {
    const finder = await ready();
    const types: string[] = [];
    const dispatch = finder.dispatchEvent.bind(finder);
    finder.dispatchEvent = (event) => {
      types.push(`${event.type} ${JSON.stringify(event)}`);
      return dispatch(event);
    };
    await ask(finder, 'anxiety');
    const requests = performance.getEntriesByType('resource').length;
    await ask(finder, 'I want to kill myself');
    expect(urgent(finder) !== undefined).to.equal(true);
    expect(performance.getEntriesByType('resource').length).to.equal(requests);
    expect(types.filter((type) => !type.startsWith('support-results'))).to.deep.equal([]);
    expect(types.join()).not.to.match(/kill|myself|crisis|harm/);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
    expect(location.href).not.to.include('kill');
  });

  it('are announced once, after the number of groups', async () => {
    const finder = await ready();
    const said: string[] = [];
    const status = allShown(finder, '[role=status]').at(-1) as HTMLElement;
    new MutationObserver(() => said.push(textOf(status))).observe(status, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    await ask(finder, 'self harm');
    await until(() => said.includes('Crisis help is above the search.'));
    await ask(finder, 'self harm now');
    await ask(finder, 'family');
    await until(() => said.at(-1)?.includes('found'));
    expect(said.filter((text) => text.startsWith('Crisis help'))).to.have.lengthOf(1);
  });

  it('take the help away again when they are gone, and at once when somebody leaves the page', async () => {
    const finder = await ready();
    await ask(finder, 'want to die');
    expect(urgent(finder) !== undefined).to.equal(true);
    await ask(finder, '');
    expect(urgent(finder) === undefined).to.equal(true);
    await ask(finder, 'want to die');
    document.dispatchEvent(new SupportClearEvent());
    await finder.updateComplete;
    expect(urgent(finder) === undefined).to.equal(true);
    // Whoever comes next is told as well.
    finder['announcer'].text = '';
    await ask(finder, 'suicidal');
    await until(() => textOf(allShown(finder, '[role=status]').at(-1)) === 'Crisis help is above the search.');
  });

  it('bring an honest sentence where nobody has said which country, and its lines once somebody has', async () => {
    const finder = await ready();
    finder.country = undefined;
    await ask(finder, 'want to die');
    expect(textOf(shown(finder, '[part=crisis]'))).to.include('call the emergency number where you are');
    expect(textOf(urgent(finder))).to.equal('You do not have to face this alone.');
    expect(numbers(finder)).to.deep.equal([]);
    finder.country = 'GB';
    await until(() => numbers(finder).includes('tel:116123'));
  });
});

/** The first helpline drawn is the one for abuse, the second the crisis line. */
const VIOLENCE: readonly [country: string, words: string, abuse: string, crisis: string][] = [
  ['US', 'my husband hits me', 'tel:18007997233', 'tel:988'],
  ['GB', 'my wife hits me', 'tel:08082000247', 'tel:116123'],
  ['IE', 'domestic violence', 'tel:1800341900', 'tel:116123'],
  ['AU', 'my partner hits me', 'tel:1800737732', 'tel:131114'],
  ['NZ', 'my husband hits me', 'tel:0800733843', 'tel:1737'],
  ['DE', 'mein Mann schlägt mich', 'tel:116016', 'tel:08001110111'],
  ['FR', 'mon mari me frappe', 'tel:3919', 'tel:3114'],
  ['ES', 'mi marido me pega', 'tel:016', 'tel:024'],
  ['PT', 'violência doméstica', 'tel:800202148', 'tel:1411'],
  ['BR', 'meu marido me bate', 'tel:180', 'tel:188'],
  ['SE', 'min man slår mig', 'tel:020505050', 'tel:90101'],
];

describe('words of violence', () => {
  const lines = (finder: SupportGroupFinder) => allShown(finder, '.urgent [part=line]');
  const firstLinks = (finder: SupportGroupFinder) =>
    lines(finder).map((line) => line.querySelector<HTMLAnchorElement>('a')?.getAttribute('href'));

  it('bring the helpline of each country as a link to call, then its crisis line', async () => {
    const finder = await ready();
    for (const [country, words, abuse, crisis] of VIOLENCE) {
      finder.country = country;
      await ask(finder, words);
      await until(() => firstLinks(finder)[0] === abuse, `${country}: ${firstLinks(finder).join()}`);
      expect(firstLinks(finder), country).to.deep.equal([abuse, crisis]);
      expect(lines(finder)[0]?.querySelector('a')?.getClientRects(), country).not.to.have.lengthOf(0);
    }
  });

  it('bring an honest sentence where we have no such helpline', async () => {
    const finder = await ready();
    finder.country = 'CA';
    await ask(finder, 'my husband hits me');
    await until(() => textOf(urgent(finder)).includes(urgentStrings.noAbuseLine));
    expect(numbers(finder)).to.include('tel:988');
  });

  it('say what calls and visits leave behind, and other words do not', async () => {
    const finder = await ready();
    const {traces} = urgentStrings;
    for (const country of ['US', 'CA', undefined]) {
      finder.country = country;
      await ask(finder, 'my husband hits me');
      await until(() => textOf(urgent(finder)).includes(traces), String(country));
      for (const words of ['want to die', 'took too many pills']) {
        await ask(finder, words);
        expect(textOf(urgent(finder)), words).not.to.equal('');
        expect(textOf(urgent(finder)), words).not.to.include(traces);
      }
    }
  });

  it('say it in every language, together with English', async () => {
    for (const [language, load] of Object.entries(translations)) {
      const {urgent: own} = (await load()).strings;
      const finder = await settled(await aFinder({lang: language, source: aSource(SOME_GROUPS)}));
      const isThere = () => textOf(urgent(finder)).includes(own.traces.replace(/\s+/g, ' '));
      await ask(finder, 'my husband hits me');
      await until(isThere, `${language}: ${textOf(urgent(finder))}`);
      const inEnglish = allShown(finder, '.urgent .safety [lang=en]').map(textOf);
      expect(inEnglish, language).to.deep.equal([urgentStrings.traces]);
      expect(own.quickExit('Qxqx'), language).to.include('Qxqx').and.not.to.equal(urgentStrings.quickExit('Qxqx'));
    }
  });
});

describe('help for a crisis without the file of a country’s helplines', () => {
  const draw = async (kind: Parameters<typeof urgentHelp>[0], known: Parameters<typeof urgentHelp>[1]) => {
    const {view} = await ready();
    return fixture<HTMLElement>(urgentHelp(kind, known, view));
  };
  const hrefs = (box: Element) => [...box.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  const missing = 'The other helplines did not load.';

  it('has the crisis line that leads, and says that the others are missing', async () => {
    for (const kind of ['self-harm', 'violence', 'danger'] as const) {
      const box = await draw(kind, {...bundledLines('US'), isMissing: true});
      expect(hrefs(box), kind).to.deep.equal(['tel:988', 'sms:988']);
      expect(textOf(box), kind).to.include(urgentStrings.lead[kind]).and.to.include(missing);
    }
    expect(textOf(await draw('self-harm', bundledLines('US')))).not.to.include(missing);
  });

  it('doesn’t claim that a country has no line for violence', async () => {
    expect(textOf(await draw('violence', {...bundledLines('US'), isMissing: true}))).not.to.include(
      urgentStrings.noAbuseLine,
    );
    expect(textOf(await draw('violence', {...bundledLines('US'), isWhole: true}))).to.include(
      urgentStrings.noAbuseLine,
    );
  });
});

describe('the way out of the page', () => {
  /** In quotation marks, without the marks that isolate it. */
  const safety = (finder: SupportGroupFinder) =>
    textOf(shown(finder, '.urgent .safety')).replace(/[\u2068\u2069]/g, '');
  const about = (label: string) => `${urgentStrings.traces} ${urgentStrings.quickExit(label)}`;

  it('is named for violence, by what its own link says', async () => {
    const exit = await fixture(html`<support-quick-exit href="https://example.org/"></support-quick-exit>`);
    const finder = await ready();
    await ask(finder, 'my husband hits me');
    expect(safety(finder)).to.equal(about(exitStrings.leave));
    exit.innerHTML = '<a href="https://example.org/"> Go to\n the weather </a>';
    await ask(finder, 'my husband hits me again');
    expect(safety(finder)).to.equal(about('Go to the weather'));
    await ask(finder, 'want to die');
    expect(textOf(urgent(finder))).not.to.include('weather');
  });

  it('is not named where there is none, or none that can be seen', async () => {
    const finder = await ready();
    await ask(finder, 'my husband hits me');
    expect(safety(finder)).to.equal(urgentStrings.traces);
    const exit = await fixture(html`<support-quick-exit href="https://example.org/" hidden></support-quick-exit>`);
    await ask(finder, 'my husband hits me again');
    expect(safety(finder)).to.equal(urgentStrings.traces);
    exit.remove();
  });

  it('is found beside the finder in a shadow root, and around that', async () => {
    const host = await fixture(html`<div></div>`);
    const finder = await ready();
    host.attachShadow({mode: 'open'}).append(finder);
    await settled(finder);
    const exit = Object.assign(document.createElement('support-quick-exit'), {href: 'https://example.org/'});
    for (const place of [host.shadowRoot as ShadowRoot, document.body]) {
      place.append(exit);
      await ask(finder, `my husband hits me ${place.nodeName}`);
      expect(safety(finder), place.nodeName).to.equal(about(exitStrings.leave));
      exit.remove();
    }
  });
});

describe('the lines for a kind of crisis', () => {
  const lines = [aLine('s', 'support'), aLine('a', 'addiction'), aLine('c', 'crisis'), aLine('v', 'abuse')];
  const ids = (kind: Parameters<typeof linesFor>[0]) => linesFor(kind, lines).map(({id}) => id);

  it('are the most fitting first', () => {
    expect(ids('self-harm')).to.deep.equal(['c', 's']);
    expect(ids('violence')).to.deep.equal(['v', 'c']);
    expect(ids('danger')).to.deep.equal(['c', 'a']);
  });

  it('leave room for a crisis line where there are several for abuse', () => {
    const many = [aLine('v1', 'abuse'), aLine('v2', 'abuse'), aLine('c', 'crisis')];
    expect(linesFor('violence', many).map(({id}) => id)).to.deep.equal(['v1', 'c']);
  });

  it('are two at most, and none that is only for some', () => {
    const many = [aLine('1', 'crisis', {audience: ['veterans']}), ...['2', '3', '4'].map((id) => aLine(id, 'crisis'))];
    expect(linesFor('danger', many).map(({id}) => id)).to.deep.equal(['2', '3']);
  });

  it('are those of the region where the site has named one', () => {
    const here = [aLine('e', 'crisis', {regions: ['GB-ENG']}), aLine('s', 'crisis', {regions: ['GB-SCT']})];
    expect(linesFor('danger', here, 'GB-SCT').map(({id}) => id)).to.deep.equal(['s']);
    expect(linesFor('danger', here)).to.have.lengthOf(2);
  });
});
