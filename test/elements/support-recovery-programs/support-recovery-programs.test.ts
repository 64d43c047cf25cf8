import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Comparison, Section, WayIn} from '../../../src/content/content.js';
import {isClaim, sourcesOf, nameOf} from '../../../src/content/content.js';
import {references} from '../../../src/content/references.js';
import type {CheckedSource} from '../../../src/content/source.js';
import {addressOf} from '../../../src/content/source.js';
import {content} from '../../../src/content/recovery-programs/en.js';
import '../../../src/elements/support-recovery-programs/define.js';
import type {SupportRecoveryPrograms} from '../../../src/elements/support-recovery-programs/define.js';
import type {SupportQueryEvent} from '../../../src/views/guide/ask-finder.js';
import {aFinder, aSource, names, settled, textOf, until} from '../../helpers/a-finder.js';
import {blocksOf, part, parts, shownText, warningsDuring} from '../../helpers/guides.js';
import {RECOVERY_GROUPS} from '../../helpers/some-groups.js';
import {pressKey} from '../../helpers/press-key.js';

const aGuide = (htmlFor?: string) =>
  fixture<SupportRecoveryPrograms>(
    html`<support-recovery-programs lang="en" crisis-href="#crisis" .htmlFor=${htmlFor}></support-recovery-programs>`,
  );
const programmes = blocksOf(content.sections).find(
  (block): block is Comparison => typeof block === 'object' && 'columns' in block,
) as Comparison;
const waysIn: WayIn[] = programmes.rows.flatMap(({waysIn: ways = []}) => ways);
const button = (guide: Element, text: string) =>
  [...(guide.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (candidate) => textOf(candidate) === text,
  ) as HTMLButtonElement;
const rowOf = (guide: Element, text: string) => button(guide, text).closest('tr') as HTMLElement;
const status = (row: Element) => textOf(row.querySelector('[role=status]') ?? undefined);
const texts = (element: Element | undefined, selector: string) =>
  [...(element?.querySelectorAll(selector) ?? [])].map(textOf);
const isDrawnAs = (element: Element | null | undefined) => element && getComputedStyle(element).display;

describe('support-recovery-programs', () => {
  it('has every programme in a row of a table, with approach, belief, goal, people, cost and a way to its groups', async () => {
    const table = part(await aGuide(), 'comparison');
    expect(table?.getAttribute('aria-label')).to.equal('The programs side by side');
    expect(texts(table, 'thead th[scope=col]')).to.deep.equal([
      'Program',
      'How it works',
      'Spiritual or secular',
      'Goal',
      'Who it’s for',
      'Cost',
      'Find a group',
    ]);
    expect(texts(table, 'tbody th[scope=row]')).to.deep.equal(programmes.rows.map(({name}) => name));
    for (const name of ['AA', 'NA', 'SMART', 'Recovery Dharma', 'Refuge', 'LifeRing', 'Women for', 'Dual-diagnosis'])
      expect(texts(table, 'tbody th').join()).to.include(name);
    for (const row of table?.querySelectorAll('tbody tr') ?? []) {
      expect(row.querySelectorAll('td')).to.have.length(6);
      expect(texts(row, 'button')).not.to.be.empty;
    }
  });

  it('ranks nothing: the order is that of the alphabet, and the text says so', async () => {
    const given = programmes.rows.map(({name}) => name);
    expect(given).to.deep.equal([...given].sort((a, b) => a.localeCompare(b, 'en')));
    const text = shownText(await aGuide());
    expect(text).to.include('The programs are in alphabetical order').and.to.include('We don’t rank them');
    expect(text).not.to.match(/\b(?:best|better than|more effective|success rate|recommended)\b/i);
  });

  it('asks the page for each programme when it is for no finder', async () => {
    const guide = await aGuide();
    for (const {text, query} of waysIn) {
      setTimeout(() => button(guide, text).click());
      const event: SupportQueryEvent = await oneEvent(guide, 'support-query');
      expect(event.query, text).to.deep.equal(query);
      expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    }
    expect(waysIn).to.have.length(11);
  });

  for (const [text, found] of [
    ['AA groups', ['Early Risers']],
    ['NA groups', ['Just for Tonight']],
    ['All 12-step groups', ['Early Risers', 'Just for Tonight']],
    ['SMART Recovery groups', ['Tools on Tuesday']],
    ['Recovery Dharma groups', ['Quiet Evening']],
    ['Refuge Recovery groups', ['Refuge Recovery, Harbor Street']],
    ['LifeRing groups', ['Our Week']],
    ['Women for Sobriety groups', ['Women for Sobriety at Noon']],
    ['Dual-diagnosis groups', ['Both at Once']],
  ] as const)
    it(`shows in the finder it is for: ${text}`, async () => {
      const finder = await settled(await aFinder({source: aSource(RECOVERY_GROUPS)}));
      finder.id = 'recovery-list';
      const guide = await aGuide('recovery-list');
      const heard: Event[] = [];
      guide.addEventListener('support-query', (event) => heard.push(event));
      button(guide, text).click();
      await until(() => names(finder).length === found.length, `found ${names(finder).join()}`);
      expect([...names(finder)].sort()).to.deep.equal([...found].sort());
      expect(document.activeElement?.localName).to.equal('support-group-finder');
      expect(heard).to.be.empty;
    });

  it('leaves the visitor’s town and the ways to meet as they are', async () => {
    const finder = await settled(await aFinder({source: aSource(RECOVERY_GROUPS)}));
    finder.id = 'near-list';
    const near = {latitude: 42.36, longitude: -71.06};
    finder.query = {near, words: 'anxiety', filters: {kind: ['family'], format: ['in-person']}};
    button(await aGuide('near-list'), 'SMART Recovery groups').click();
    expect(finder.query).to.deep.equal({near, words: 'SMART Recovery', filters: {format: ['in-person']}});
  });

  it('works by keyboard: Tab goes from way to way, Enter asks', async () => {
    const guide = await aGuide();
    const asked: unknown[] = [];
    guide.addEventListener('support-query', ({query}) => asked.push(query.words));
    button(guide, 'AA groups').focus();
    await pressKey(guide.shadowRoot?.activeElement, 'Enter');
    await sendKeys({press: 'Tab'});
    expect(guide.shadowRoot?.activeElement?.getAttribute('href')).to.equal('https://www.aa.org/');
    await sendKeys({press: 'Tab'});
    await pressKey(guide.shadowRoot?.activeElement, 'Enter');
    expect(asked).to.deep.equal(['AA', 'NA']);
  });

  it('says beside the button where else to look when nobody answers, and only there', async () => {
    const guide = await aGuide();
    button(guide, 'LifeRing groups').click();
    await guide.updateComplete;
    expect(status(rowOf(guide, 'LifeRing groups'))).to.include('Try the program’s website');
    button(guide, 'SMART Recovery groups').click();
    await guide.updateComplete;
    expect(status(rowOf(guide, 'LifeRing groups'))).to.equal('');
    expect(status(rowOf(guide, 'SMART Recovery groups'))).to.include('Try the program’s website');
    guide.addEventListener('support-query', (event) => event.preventDefault());
    button(guide, 'SMART Recovery groups').click();
    await guide.updateComplete;
    expect(shownText(guide)).not.to.include('Try the program’s website');
  });

  it('names the website of each programme that has one', async () => {
    const links = [...((await aGuide()).shadowRoot?.querySelectorAll<HTMLAnchorElement>('td a') ?? [])];
    expect(links.map(({textContent, href}) => [textContent, new URL(href).protocol])).to.deep.equal(
      [
        'aa.org',
        'na.org',
        'ca.org',
        'marijuana-anonymous.org',
        'lifering.org',
        'recoverydharma.org',
        'refugerecovery.org',
        'smartrecovery.org',
      ]
        .concat('womenforsobriety.org')
        .map((host) => [host, 'https:']),
    );
  });

  for (const [width, table, row, head] of [
    [1100, 'table', 'table-row', 'table-header-group'],
    [700, 'block', 'grid', 'none'],
    [320, 'block', 'grid', 'none'],
  ] as const)
    it(`is ${head === 'none' ? 'cards that name their parts' : 'a table'} at ${width} pixels`, async () => {
      const guide = await aGuide();
      (guide.parentElement as HTMLElement).style.inlineSize = `${width}px`;
      const comparison = part(guide, 'comparison');
      expect(isDrawnAs(comparison)).to.equal(table);
      expect(isDrawnAs(comparison?.querySelector('tbody tr'))).to.equal(row);
      expect(isDrawnAs(comparison?.querySelector('thead'))).to.equal(head);
      const cell = comparison?.querySelector('td[data-column=Cost]') as Element;
      // Some engines give the rule, some what it comes to.
      const content = getComputedStyle(cell, '::before').content;
      expect(['"Cost"', 'attr(data-column)'].includes(content), content).to.equal(head === 'none');
      expect(guide.scrollWidth).to.be.at.most(width);
    });

  it('has a way to help in a crisis before everything else, and tells the site when there is none', async () => {
    const guide = await aGuide();
    expect(part(guide, 'crisis')?.querySelector('a')?.getAttribute('href')).to.equal('#crisis');
    const order = part(guide, 'crisis')?.compareDocumentPosition(part(guide, 'section') as Node);
    expect(order).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    const said = await warningsDuring(async () => {
      await fixture(html`<support-recovery-programs lang="en"></support-recovery-programs>`);
    });
    expect(said.join()).to.include('<support-recovery-programs>: no crisis help');
  });

  it('leads from programmes that the site names to their groups, too', async () => {
    const guide = await aGuide();
    const rows = [
      {name: 'Harbor', cells: ['Mondays'], waysIn: [{text: 'Find Harbor', query: {words: 'Harbor'}}]},
      {name: 'Park', cells: ['Fridays']},
    ];
    const columns = [{id: 'when', name: 'When'}];
    guide.content = {sections: [{id: 'ours', heading: 'Ours', body: [{columns, rows}]}]};
    await until(() => button(guide, 'Find Harbor'));
    setTimeout(() => button(guide, 'Find Harbor').click());
    const event: SupportQueryEvent = await oneEvent(guide, 'support-query');
    expect(event.query).to.deep.equal({words: 'Harbor'});
    const withoutWays = rows.map(({name, cells}) => ({name, cells}));
    guide.content = {sections: [{id: 'plain', heading: 'Plain', body: [{columns, rows: withoutWays}]}]};
    await until(() => shownText(guide).includes('Plain'));
    expect(texts(part(guide, 'comparison'), 'thead th')).to.deep.equal(['Program', 'When']);
    expect(parts(guide, 'find')).to.be.empty;
  });

  it('warns those who drink or use every day before they stop, and says to keep medicine', async () => {
    const text = shownText(await aGuide());
    expect(text).to.include('ask a doctor before you stop').and.to.include('Keep taking what your doctor prescribed');
  });

  it('says how to stay safe right after the help for a crisis, each fact with links to its sources', async () => {
    const guide = await aGuide();
    await until(() => part(guide, 'sources')?.querySelector('cite'));
    const [safety] = parts(guide, 'section');
    expect(textOf(safety?.querySelector('h3') ?? undefined)).to.equal('Staying safe');
    expect(part(guide, 'crisis')?.compareDocumentPosition(safety as Node)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    const sections: readonly Section[] = content.sections;
    const facts = sections.find(({id}) => id === 'safety')?.body.filter(isClaim) ?? [];
    const shown = [...(safety?.querySelectorAll('[part=claim]') ?? [])];
    expect(shown.map((claim) => textOf(claim.querySelector('p') ?? undefined))).to.deep.equal(
      facts.map(({claim}) => claim),
    );
    for (const [position, claim] of shown.entries())
      expect([...claim.querySelectorAll<HTMLAnchorElement>('.source a')].map(({href}) => href)).to.deep.equal(
        facts[position]?.sources.map((source) => addressOf(references.get(nameOf(source)) as CheckedSource)),
      );
    for (const claim of shown) expect(claim.getBoundingClientRect().height).to.be.above(0);
  });

  it('lists the sources of its facts in full, once each', async () => {
    const sources = sourcesOf(content.sections);
    const guide = await aGuide();
    await until(() => part(guide, 'sources')?.querySelector('cite'));
    const items = [...(part(guide, 'sources')?.querySelectorAll('li') ?? [])].map(textOf);
    expect(items).to.have.length(sources.length);
    for (const [position, source] of sources.entries()) {
      const {title = '', where = ''} = references.get(nameOf(source)) ?? {};
      expect(items[position]).to.include(title).and.to.include(where);
    }
  });
});
