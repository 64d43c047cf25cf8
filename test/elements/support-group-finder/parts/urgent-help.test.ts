import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../../src/elements/support-quick-exit/define.js';
import {bundledLines} from '../../../../src/elements/support-group-finder/crisis-lines.js';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import {gentleHelp, urgentHelp} from '../../../../src/elements/support-group-finder/parts/urgent-help.js';
import {strings as lineStrings} from '../../../../src/i18n/support-crisis-banner/en.js';
import {strings as exitStrings} from '../../../../src/i18n/support-quick-exit/en.js';
import {strings as english} from '../../../../src/i18n/support-group-finder/en.js';
import {translations} from '../../../../src/i18n/support-group-finder/translations.js';
import {crisisAnswer} from '../../../../src/model/vocabulary/crisis-words.js';
import {SupportClearEvent} from '../../../../src/ui/clear-event.js';
import {aGroup, aMeeting, weekly} from '../../../helpers/a-group.js';
import {
  aFinder,
  allShown,
  aSource,
  count,
  names,
  press,
  root,
  settled,
  shown,
  textOf,
  typeWords,
  until,
} from '../../../helpers/a-finder.js';
import {SOME_GROUPS} from '../../../helpers/some-groups.js';

const {urgent: urgentStrings, crisis: crisisStrings} = english;

const everyFourWeeks = {
  ...weekly('TH', '18:00', 'America/New_York'),
  freq: 'MONTHLY' as const,
  byday: [{nth: 4, day: 'TU' as const}],
};
const about = (name: string, focus: string, schedule = weekly('WE', '19:00', 'America/New_York')) =>
  aGroup({id: `list:${name}`, name, focus: [focus], meetings: [aMeeting({formats: ['online'], schedule})]});

const GROUPS = [
  ...SOME_GROUPS,
  about('Still Here', 'suicidal-thoughts'),
  about('Still Here Monthly', 'suicidal-thoughts', {...everyFourWeeks, byday: [{nth: 3, day: 'TU'}]}),
  {...about('Those We Lost', 'suicidal-thoughts'), focus: ['suicidal-thoughts', 'suicide-loss']},
  {...about('Resting Too', 'suicidal-thoughts'), status: 'paused' as const},
  about('Safe Again', 'domestic-abuse'),
];

/** Leave little doubt, and some. */
const SURE = 'I want to die';
const UNSURE = 'suicide';

const ready = async (children: unknown = '') => settled(await aFinder({source: aSource(GROUPS)}, children));
const strip = (finder: SupportGroupFinder) => shown(finder, '[part=crisis]') as HTMLElement;
const urgent = (finder: SupportGroupFinder) => shown(finder, '[part=crisis] .urgent');
const hrefsIn = (element: Element | undefined) =>
  [...(element?.querySelectorAll('a') ?? [])]
    .filter((link) => !link.closest('details'))
    .map((link) => link.getAttribute('href'));
const numbers = (finder: SupportGroupFinder) => hrefsIn(strip(finder));
const isAfter = (one: Element, other: Element) =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

/** Types, and waits until what was typed has been looked at. */
async function ask(finder: SupportGroupFinder, words: string) {
  await typeWords(finder, words);
  await until(() => finder.crisis.restedAt === words, 'the words were never looked at');
  await finder.updateComplete;
}

describe('crisis help', () => {
  it('is a quiet line below the search box and above the filters, with the crisis line and the emergency number', async () => {
    const finder = await ready();
    expect(numbers(finder)).to.deep.equal(['tel:988', 'tel:911']);
    expect(textOf(strip(finder))).to.include(crisisStrings.now);
    expect(isAfter(shown(finder, '#place') as Element, strip(finder))).to.equal(true);
    expect(isAfter(strip(finder), shown(finder, '[part=filters]') as Element)).to.equal(true);
  });

  it('names the line for those who don’t see what is around the number', async () => {
    const finder = await ready();
    expect(textOf(strip(finder).querySelector('a') ?? undefined)).to.equal('Call 988 (988 Suicide & Crisis Lifeline)');
  });

  it('is shown, and responds to words about a crisis, even if the list is still loading, has failed or is empty', async () => {
    const never = {load: () => new Promise<never>(() => undefined)};
    const failing = {load: () => Promise.reject(new Error('no'))};
    for (const source of [never, failing, aSource([])]) {
      const finder = await aFinder({source});
      await aTimeout(0);
      expect(numbers(finder)).to.deep.equal(['tel:988', 'tel:911']);
      await ask(finder, SURE);
      expect(textOf(urgent(finder))).to.include(urgentStrings.lead['self-harm']);
      expect(numbers(finder)).to.include.members(['tel:988', 'tel:911']);
      expect(Boolean(shown(finder, '[part=error]'))).to.equal(source === failing);
    }
  });

  it('gives the site’s own links first, and ours to the same are left out', async () => {
    const own = html`<a slot="crisis" href="tel:1-800-555-0123">Our team</a>
      <a slot="crisis" href="tel:988,1">Call 988, then 1</a>`;
    const finder = await ready(own);
    expect(numbers(finder)).to.deep.equal(['tel:911']);
    const [slot] = [...strip(finder).querySelectorAll('slot')];
    expect(isAfter(slot as Element, strip(finder).querySelector('a') as Element)).to.equal(true);
    for (const words of [SURE, UNSURE]) {
      await ask(finder, words);
      expect(numbers(finder), words).to.include.members(['sms:988', 'tel:911']).and.not.include('tel:988');
      const links = [...finder.querySelectorAll('a')];
      expect(
        links.every((link) => link.getClientRects().length > 0),
        words,
      ).to.equal(true);
    }
  });

  it('is a row that wraps on a phone, and not a pile of wide buttons', async () => {
    const finder = await ready(
      html`<a slot="crisis" href="tel:988">Call 988, crisis line</a> <a slot="crisis" href="sms:988">Text 988</a>
        <a slot="crisis" href="tel:911">Call 911, emergency</a>`,
    );
    Object.assign((finder.parentElement as HTMLElement).style, {
      inlineSize: '358px',
      font: '16px/1.5 Arial, sans-serif',
    });
    await until(() => finder.offsetWidth === 358);
    const rows = new Set([...finder.querySelectorAll('a')].map((link) => link.getBoundingClientRect().top));
    expect(rows.size).to.be.at.most(2);
  });

  it('stays inside its box with text of twice the size, as the fields above it do', async () => {
    const {style} = document.documentElement;
    style.fontSize = '200%';
    try {
      const finder = await ready(html`<a slot="crisis" href="tel:988">Call 988, crisis line</a>`);
      (finder.parentElement as HTMLElement).style.inlineSize = '326px';
      await until(() => finder.offsetWidth === 326);
      for (const words of ['', SURE, UNSURE]) {
        if (words) await ask(finder, words);
        const {left, right} = strip(finder).getBoundingClientRect();
        for (const each of [...finder.querySelectorAll('a'), ...strip(finder).querySelectorAll('a, p, strong')]) {
          const box = each.getBoundingClientRect();
          const isInside = box.left >= left && box.right <= right;
          expect(isInside, `${words}: ${textOf(each)}`).to.equal(true);
        }
      }
      const field = shown(finder, '#place') as HTMLElement;
      expect(field.offsetWidth).to.be.at.least(200);
    } finally {
      style.fontSize = '';
    }
  });

  it('keeps the site’s own links readable on a page that colours every link', async () => {
    const style = document.createElement('style');
    style.textContent = 'a, a:focus { background: #ffeb3b; color: #ffeb3b; text-decoration: line-through }';
    document.head.append(style);
    const finder = await ready(html`<a slot="crisis" href="https://example.org/help">Help here</a>`);
    const link = finder.querySelector('a') as HTMLAnchorElement;
    for (const act of [() => undefined, () => link.focus()]) {
      act();
      const {color, backgroundColor, textDecorationLine} = getComputedStyle(link);
      const ours = getComputedStyle(strip(finder).querySelector('a:not(.fill)') as Element);
      expect([color, backgroundColor, textDecorationLine]).to.deep.equal([ours.color, ours.backgroundColor, 'none']);
    }
    style.remove();
  });
});

describe('words that leave little doubt of a crisis', () => {
  it('show the leading crisis line as a filled button, with a text button next to it, and the emergency number', async () => {
    const finder = await ready();
    expect(urgent(finder) === undefined).to.equal(true);
    await ask(finder, SURE);
    expect(crisisAnswer(SURE)?.isSure).to.equal(true);
    expect(textOf(urgent(finder)))
      .to.include(urgentStrings.lead['self-harm'])
      .and.include(crisisStrings.danger);
    const all = numbers(finder);
    expect(all[0]).to.equal('tel:988');
    expect(all).to.include.members(['sms:988', 'tel:911']);
    expect(all.filter((href) => href === 'tel:988')).to.have.lengthOf(1);
    expect(allShown(finder, '.fill').map((link) => link.getAttribute('href'))).to.deep.equal(['tel:988']);
  });

  it('put only groups of that kind that meet within seven days below it, without a count, chips or their own repetition', async () => {
    const finder = await ready();
    await ask(finder, SURE);
    expect(allShown(finder, '[part~=result] h4').map(textOf)).to.deep.equal(['Still Here']);
    for (const part of ['count', 'tools', 'filters', 'empty'])
      expect(Boolean(shown(finder, `[part=${part}]`)), part).to.equal(false);
    expect(textOf(shown(finder, ':host > section, section'))).not.to.include(SURE);
    await ask(finder, 'my husband hits me');
    expect(allShown(finder, '[part~=result] h4').map(textOf)).to.deep.equal(['Safe Again']);
    await ask(finder, 'took too many pills');
    expect(allShown(finder, '[part~=result]')).to.be.empty;
  });

  it('give way to all groups on request, with the help still there', async () => {
    const finder = await ready();
    await ask(finder, SURE);
    shown(finder, '[data-action=all]')?.focus();
    await press(finder, urgentStrings.allGroups);
    await until(() => count(finder).startsWith(`${GROUPS.length} groups`));
    expect(root(finder).activeElement === shown(finder, '[part=count]')).to.equal(true);
    expect(textOf(urgent(finder))).to.include(urgentStrings.lead['self-harm']);
    await ask(finder, 'i feel suicidal');
    expect(Boolean(shown(finder, '[part=count]'))).to.equal(false);
  });

  it('answer nothing before typing rests: the last answer stands, marked as busy', async () => {
    const finder = await ready();
    const before = names(finder);
    await typeWords(finder, SURE);
    expect(urgent(finder) === undefined).to.equal(true);
    expect(names(finder)).to.deep.equal(before);
    expect(shown(finder, '[part=results]')?.getAttribute('aria-busy')).to.equal('true');
    expect(Boolean(shown(finder, '[part=empty]'))).to.equal(false);
  });

  it('leave the field where it is, with the focus, wherever the page was scrolled', async () => {
    const finder = await ready();
    const above = document.createElement('div');
    above.style.blockSize = '600px';
    finder.before(above);
    const field = shown(finder, '#words') as HTMLInputElement;
    // In doubt the results grow shorter with each key, as ever: where the page ends there, the browser scrolls.
    const below = document.createElement('div');
    below.style.blockSize = '2000px';
    for (const words of [SURE, UNSURE]) {
      if (words === UNSURE) finder.after(below);
      await ask(finder, '');
      scrollTo({top: field.getBoundingClientRect().top + scrollY - 20, behavior: 'instant'});
      field.focus({preventScroll: true});
      const {top, left, width} = field.getBoundingClientRect();
      expect(top).to.be.below(innerHeight - 50);
      await ask(finder, words);
      expect(urgent(finder) !== undefined).to.equal(true);
      const after = field.getBoundingClientRect();
      expect([after.top, after.left]).to.deep.equal([top, left]);
      // The button beside it is shorter once there are words to clear.
      expect(after.width).to.be.at.least(width);
      expect(root(finder).activeElement === field).to.equal(true);
      expect(field.value).to.equal(words);
    }
    above.remove();
    below.remove();
  });

  it('take the focus to the search where what had it has gone', async () => {
    const finder = await ready();
    await typeWords(finder, SURE);
    shown(finder, '[data-action=filters]')?.focus();
    await until(() => urgent(finder));
    await until(() => root(finder).activeElement === shown(finder, '[part=search]'));
  });

  it('are reached with the keyboard after the field: the line first, and what is folded opens', async () => {
    const finder = await ready();
    await ask(finder, SURE);
    const field = shown(finder, '#words') as HTMLInputElement;
    field.focus();
    const focused: string[] = [];
    while (!focused.includes('summary') && focused.length < 12) {
      await sendKeys({press: 'Tab'});
      const {activeElement} = root(finder);
      focused.push(activeElement?.getAttribute('href') ?? activeElement?.localName ?? '');
    }
    const links = focused.filter((each) => /^(?:tel|sms):/.test(each));
    expect(links).to.deep.equal(['tel:988', 'sms:988', 'tel:911']);
    await sendKeys({press: 'Enter'});
    await until(() => allShown(finder, 'details [part=line]').some((line) => line.getClientRects().length > 0));
  });

  it('bring nothing when they speak of a loss, a group or a half word', async () => {
    const finder = await ready();
    for (const words of ['suicide loss group', 'survivors of suicide', 'anxiety', 'grief', 'suic', 'diet']) {
      await ask(finder, words);
      expect(urgent(finder) === undefined, words).to.equal(true);
    }
  });

  it('are announced once, and the groups below are not counted aloud', async () => {
    const finder = await ready();
    await until(() => textOf(allShown(finder, '[role=status]').at(-1)).includes('found'));
    const said: string[] = [];
    const status = allShown(finder, '[role=status]').at(-1) as HTMLElement;
    const observer = new MutationObserver(() => said.push(textOf(status)));
    observer.observe(status, {childList: true, subtree: true, characterData: true});
    await ask(finder, 'self harm');
    await until(() => said.includes(urgentStrings.announce));
    await ask(finder, 'self harm now');
    await ask(finder, 'family');
    await until(() => said.at(-1)?.includes('found'));
    observer.disconnect();
    expect(said).to.have.lengthOf(2);
  });

  it('take the help away again when they are gone, and at once when someone leaves the page', async () => {
    const finder = await ready();
    await ask(finder, 'want to die');
    expect(urgent(finder) !== undefined).to.equal(true);
    await ask(finder, '');
    expect(urgent(finder) === undefined).to.equal(true);
    expect(count(finder)).to.include(`${GROUPS.length} groups`);
    await ask(finder, 'want to die');
    document.dispatchEvent(new SupportClearEvent());
    await finder.updateComplete;
    expect(urgent(finder) === undefined).to.equal(true);
    // Whoever comes next is told as well.
    finder['announcer'].text = '';
    await ask(finder, 'i feel suicidal');
    await until(() => textOf(allShown(finder, '[role=status]').at(-1)) === urgentStrings.announce);
  });

  it('bring an honest sentence where no one has said which country, and its lines once someone has', async () => {
    const finder = await ready();
    finder.country = undefined;
    await ask(finder, 'want to die');
    expect(textOf(strip(finder)))
      .to.include(crisisStrings.unknown)
      .and.include(crisisStrings.choose);
    expect(textOf(urgent(finder))).to.include(urgentStrings.lead['self-harm']);
    expect(numbers(finder)).to.deep.equal([]);
    finder.country = 'GB';
    await until(() => numbers(finder).includes('tel:116123'));
  });

  it('have nothing that axe objects to, in either form and for each kind', async () => {
    const finder = await ready();
    for (const words of [SURE, UNSURE, 'my husband hits me', 'took too many pills']) {
      await ask(finder, words);
      await expect(finder).to.be.accessible();
    }
  });
});

describe('words that leave doubt', () => {
  it('widen the line by a sentence and the ways to reach someone, and change nothing of the results', async () => {
    const finder = await ready();
    expect(crisisAnswer(UNSURE)?.isSure).to.equal(false);
    await typeWords(finder, UNSURE);
    const before = [names(finder), count(finder), Boolean(shown(finder, '[part=filters]'))];
    expect(before[0]).to.not.deep.equal([]);
    await ask(finder, UNSURE);
    expect([names(finder), count(finder), Boolean(shown(finder, '[part=filters]'))]).to.deep.equal(before);
    expect(textOf(strip(finder)))
      .to.include(crisisStrings.now)
      .and.include(urgentStrings.gentle['self-harm']);
    expect(numbers(finder).filter((href) => href === 'tel:988')).to.have.lengthOf(1);
    expect(numbers(finder)).to.include.members(['tel:988', 'sms:988', 'tel:911']);
    await until(() => textOf(allShown(finder, '[role=status]').at(-1)) === urgentStrings.announce);
  });

  describe('and that nothing fits', () => {
    const NOTHING_FITS = 'i feel so empty and worthless';
    const own = html`<p slot="empty">Nothing found. Sorry!</p>`;
    const {emptyTitle, emptyHint, nothingSoonWhy} = english;
    const notFound = [emptyTitle, emptyHint, nothingSoonWhy, '0 groups', 'Nothing found', NOTHING_FITS];

    it('never read that no group fits: no title, no count, no words of the site, and no repetition', async () => {
      expect(crisisAnswer(NOTHING_FITS)?.isSure).to.equal(false);
      const finder = await ready(own);
      await typeWords(finder, 'qqqq');
      await until(() => textOf(shown(finder, '[part=count]')) === '0 groups');
      expect(finder.querySelector('p')?.getClientRects()).to.have.lengthOf(1);
      await ask(finder, NOTHING_FITS);
      await until(() => textOf(allShown(finder, '[role=status]').at(-1)) === urgentStrings.announce);
      await until(() => textOf(shown(finder, '[part=empty]')).includes(urgentStrings.allGroups));
      for (const text of notFound) expect(textOf(shown(finder, 'section'))).not.to.include(text);
      expect(finder.querySelector('p')?.getClientRects()).to.have.lengthOf(0);
      await expect(finder).to.be.accessible();
    });

    it('lead to all groups, with the focus on their number', async () => {
      const finder = await ready();
      await ask(finder, NOTHING_FITS);
      await until(() => shown(finder, '.relax button'));
      shown(finder, '.relax button')?.click();
      await until(() => names(finder).length === GROUPS.length);
      expect(finder.shadowRoot.activeElement).to.equal(shown(finder, '[part=count]'));
      expect(count(finder)).to.include(`${GROUPS.length} groups`);
    });

    it('are not counted aloud', async () => {
      const finder = await ready();
      await until(() => textOf(allShown(finder, '[role=status]').at(-1)).includes('found'));
      const said: string[] = [];
      const status = allShown(finder, '[role=status]').at(-1) as HTMLElement;
      const observer = new MutationObserver(() => said.push(textOf(status)));
      observer.observe(status, {childList: true, subtree: true, characterData: true});
      await ask(finder, NOTHING_FITS);
      await until(() => said.includes(urgentStrings.announce));
      observer.disconnect();
      expect(said).to.have.lengthOf(1);
    });
  });

  it('keep the site’s numbers above our chat, and the line’s name beside it', async () => {
    const finder = await ready(html`<a slot="crisis" href="tel:988">Call 988</a>`);
    await ask(finder, UNSURE);
    const call = finder.querySelector('a') as HTMLElement;
    await until(() => shown(finder, '.urgent [part=chat]'));
    const chat = shown(finder, '.urgent [part=chat]') as HTMLElement;
    expect(call.getBoundingClientRect().bottom).to.be.at.most(chat.getBoundingClientRect().top + 1);
  });
});

describe('words about someone else', () => {
  it('bring what to do for them, in the full form of every kind', async () => {
    const finder = await ready();
    for (const [words, kind] of [
      ['my son wants to die', 'self-harm'],
      ['my brother took an overdose', 'danger'],
      ['my sister’s husband hits her', 'violence'],
    ] as const) {
      await ask(finder, words);
      expect(textOf(urgent(finder)), words).to.include(urgentStrings.other[kind]);
    }
  });
});

describe('words of a life in danger', () => {
  it('bring the emergency number first, filled, then the crisis line', async () => {
    const finder = await ready();
    await ask(finder, 'took too many pills');
    expect(textOf(urgent(finder))).to.include(urgentStrings.lead.danger);
    expect(numbers(finder).slice(0, 2)).to.deep.equal(['tel:911', 'tel:988']);
    expect(allShown(finder, '.fill').map((link) => link.getAttribute('href'))).to.deep.equal(['tel:911']);
  });
});

describe('words of a crisis, full or gentle,', () => {
  it('stay with the visitor: no event, nothing stored, nothing in the page, and the same requests as for any other words', async () => {
    const finder = await ready();
    finder.jsonLd = true;
    await ask(finder, 'anxiety');
    await until(() => finder.querySelector('script[type="application/ld+json"]'));
    const events: string[] = [];
    const dispatch = finder.dispatchEvent.bind(finder);
    const markup = finder.outerHTML;
    await aTimeout(0);
    await until(() => textOf(allShown(finder, '[role=status]').at(-1)).includes('2'));
    finder.dispatchEvent = (event) => {
      events.push(event.type);
      return dispatch(event);
    };
    const requests = performance.getEntriesByType('resource').length;
    for (const words of [SURE, UNSURE]) {
      await ask(finder, words);
      expect(urgent(finder) !== undefined).to.equal(true);
      // What is said comes as late as an event would.
      finder['announcer'].text = '';
      finder.announce('waited');
      await until(() => textOf(allShown(finder, '[role=status]').at(-1)) === 'waited');
      expect(performance.getEntriesByType('resource').length).to.equal(requests);
      expect(finder.outerHTML).to.equal(markup);
    }
    expect(events).to.deep.equal([]);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
    expect(location.href).not.to.match(/die|hope/);
  });

  it('ask an engine for nothing, and no server for an area', async () => {
    const asked: unknown[] = [];
    const engine = {
      host: 'search.example',
      ask: (question: object) => {
        asked.push(question);
        return Promise.resolve({total: GROUPS.length, isExact: true, groups: GROUPS});
      },
    };
    const finder = await settled(await aFinder({source: engine}));
    const before = asked.length;
    for (const words of [SURE, UNSURE]) {
      await ask(finder, words);
      expect(asked, words).to.have.lengthOf(before);
    }
    expect(allShown(finder, '[part~=result]')).not.to.be.empty;
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
  it('bring the helpline of each country as a filled link to call, with its crisis line folded below', async () => {
    const finder = await ready();
    for (const [country, words, abuse, crisis] of VIOLENCE) {
      finder.country = country;
      await ask(finder, words);
      const first = () => shown(finder, '.fill')?.getAttribute('href');
      await until(() => first() === abuse, `${country}: ${first()}`);
      const folded = allShown(finder, 'details a').map((link) => link.getAttribute('href'));
      expect(folded, country).to.include(crisis);
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

describe('crisis help in Arabic', () => {
  it('runs from right to left, with nothing cut off on a narrow screen', async () => {
    const finder = await settled(await aFinder({lang: 'ar', source: aSource(GROUPS)}));
    const {urgent: own} = ((await translations['ar']?.()) ?? {strings: english}).strings;
    Object.assign(finder.parentElement as HTMLElement, {dir: 'rtl', style: 'inline-size: 320px'});
    await ask(finder, SURE);
    await until(() => textOf(urgent(finder)).includes(own.lead['self-harm']));
    expect(getComputedStyle(strip(finder)).direction).to.equal('rtl');
    for (const piece of [strip(finder), ...strip(finder).querySelectorAll('a, p, strong')])
      expect(piece.scrollWidth - piece.clientWidth, textOf(piece)).to.be.at.most(1);
    await expect(finder).to.be.accessible();
  });
});

describe('help for a crisis without the file of a country’s helplines', () => {
  const around = {own: {has: () => false, canCall: false}};
  const draw = async (
    help: typeof urgentHelp,
    kind: Parameters<typeof urgentHelp>[0],
    known: Parameters<typeof urgentHelp>[1],
  ) => {
    const {view} = await ready();
    return fixture<HTMLElement>(html`<div>${help(kind, known, view, around)}</div>`);
  };
  const missing = lineStrings.notLoaded;

  it('has the crisis line that leads, and says that the others are missing', async () => {
    for (const help of [urgentHelp, gentleHelp])
      for (const kind of ['self-harm', 'violence', 'danger'] as const) {
        const box = await draw(help, kind, {...bundledLines('US'), isMissing: true});
        expect(hrefsIn(box), kind).to.include.members(['tel:988', 'sms:988']);
        expect(textOf(box), kind).to.include(missing);
      }
    expect(textOf(await draw(urgentHelp, 'self-harm', bundledLines('US')))).not.to.include(missing);
  });

  it('doesn’t claim that a country has no line for violence', async () => {
    const box = await draw(urgentHelp, 'violence', {...bundledLines('US'), isMissing: true});
    expect(textOf(box)).not.to.include(urgentStrings.noAbuseLine);
    const whole = await draw(urgentHelp, 'violence', {...bundledLines('US'), isWhole: true});
    expect(textOf(whole)).to.include(urgentStrings.noAbuseLine);
  });
});

describe('the way out of the page', () => {
  /** In quotation marks, without the marks that isolate it. */
  const safety = (finder: SupportGroupFinder) =>
    textOf(shown(finder, '.urgent .safety')).replace(/[\u2068\u2069]/g, '');
  const aboutExit = (label: string) => `${urgentStrings.traces} ${urgentStrings.quickExit(label)}`;

  it('is named for violence, by what its own link says', async () => {
    const exit = await fixture(html`<support-quick-exit href="https://example.org/"></support-quick-exit>`);
    const finder = await ready();
    await ask(finder, 'my husband hits me');
    expect(safety(finder)).to.equal(aboutExit(exitStrings.leave));
    exit.innerHTML = '<a href="https://example.org/"> Go to\n the weather </a>';
    await ask(finder, 'my husband hits me again');
    expect(safety(finder)).to.equal(aboutExit('Go to the weather'));
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
      expect(safety(finder), place.nodeName).to.equal(aboutExit(exitStrings.leave));
      exit.remove();
    }
  });
});
