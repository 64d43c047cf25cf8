import {expect, fixture, html} from '@open-wc/testing';
import {describeSchedule} from '../../../src/elements/support-group-finder/parts/describe-schedule.js';
import type {SupportGroupFinder} from '../../../src/elements/support-group-finder/define.js';
import {strings as english} from '../../../src/i18n/support-group-finder/en.js';
import type {FinderStrings} from '../../../src/i18n/support-group-finder/strings.js';
import {translations} from '../../../src/i18n/support-group-finder/translations.js';
import type {RuleSchedule} from '../../../src/model/group.js';
import {
  aFinder,
  allShown,
  aSource,
  count,
  NOON,
  openGroup,
  root,
  settled,
  shown,
  still,
  textOf,
  typeWords,
  until,
} from '../../helpers/a-finder.js';
import {aGroup, aMeeting, weekly} from '../../helpers/a-group.js';
import {ENGLISH, textsIn, withLatinDigits} from '../../helpers/finder-english.js';

const ZONE = 'America/New_York';
const secondTuesday: RuleSchedule = {
  ...weekly('TU', '19:00', ZONE),
  freq: 'MONTHLY',
  byday: [{nth: 2, day: 'TU'}],
};

/** What a list says is in no language that the finder speaks, so that whatever is read in one is the finder's. */
const GROUPS = [
  aGroup({
    id: 'list:qx',
    name: 'Qxqx',
    focus: ['anxiety', 'suicide-loss'],
    audience: ['women', 'older-adults'],
    kind: 'condition',
    access: ['step-free', 'sign-language'],
    leadership: 'both',
    cost: {kind: 'donation'},
    openness: 'closed',
    languages: ['so'],
    registration: {required: true},
    summary: 'Qzqz',
    contact: {phone: '617-555-0123', email: 'q@example.org', feedbackUrl: 'https://example.org/q'},
    organisation: {name: 'Qwqw'},
    assured: {on: '2024-03-05'},
    meetings: [
      aMeeting({
        schedule: secondTuesday,
        place: {name: 'Qyqy', locality: 'Qvqv', latitude: 42, longitude: -71, precision: 'exact'},
      }),
    ],
  }),
  aGroup({id: 'list:qa', name: 'Qaqa', kind: 'family', meetings: [aMeeting({formats: ['online'], join: 'ask'})]}),
  aGroup({id: 'list:qb', name: 'Qbqb', kind: 'recovery', ages: {minimum: 18}, meetings: []}),
];

/** The same in each language: title, number of groups, every second Tuesday of a month, two filters, the heading when nothing fits. */
const SAID: Readonly<Record<string, [string, string, string, string, string, string]>> = {
  ar: [
    'البحث عن مجموعة دعم',
    '3 مجموعات',
    'يوم الثلاثاء الثاني من كل شهر',
    'حضوريًا أو عبر الإنترنت',
    'القلق',
    'لا توجد مجموعة تطابق كل هذا',
  ],
  de: [
    'Eine Selbsthilfegruppe finden',
    '3 Gruppen',
    'Jeden zweiten Dienstag im Monat',
    'Vor Ort oder online',
    'Angst',
    'Keine Gruppe passt zu allem',
  ],
  es: [
    'Buscar un grupo de apoyo',
    '3 grupos',
    'El segundo martes de cada mes',
    'En persona o en línea',
    'Ansiedad',
    'Ningún grupo coincide con todo esto',
  ],
  fr: [
    'Trouver un groupe d’entraide',
    '3 groupes',
    'Le deuxième mardi du mois',
    'Sur place ou en ligne',
    'Anxiété',
    'Aucun groupe ne correspond à tout cela',
  ],
  pt: [
    'Encontrar um grupo de apoio',
    '3 grupos',
    '2ª terça-feira de cada mês',
    'Presencial ou online',
    'Ansiedade',
    'Nenhum grupo combina com tudo isso',
  ],
  sv: [
    'Hitta en stödgrupp',
    '3 grupper',
    'Den andra tisdagen i månaden',
    'På plats eller på nätet',
    'Ångest',
    'Ingen grupp matchar allt det här',
  ],
};

/** A finder in a language, when it speaks it. */
async function speaking(language: string, more: Partial<SupportGroupFinder> = {}): Promise<SupportGroupFinder> {
  const finder = await settled(await aFinder({lang: language, source: aSource(GROUPS), ...more}));
  if (language.startsWith('ar')) finder.dir = 'rtl';
  await until(() => language.startsWith('en') || finder['translation'].translation, `no words came for ${language}`);
  // What was said in English until then is said anew.
  await until(() => !allShown(finder, '[role=status]').some((status) => textOf(status).endsWith(' found.')));
  await finder.updateComplete;
  return finder;
}

/** French has spaces that do not break. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const OWN_TEXT = ['aria-label', 'placeholder', 'title'];

/** All that is read or read out, without what is marked as English. */
function readIn(finder: SupportGroupFinder): string[] {
  const all = allShown(finder, '*').filter((element) => !element.closest('[lang=en]'));
  return all.flatMap((element) => [
    ...[...element.childNodes]
      .filter(({nodeType}) => nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent ?? ''),
    ...OWN_TEXT.map((name) => element.getAttribute(name) ?? ''),
  ]);
}

/** English that stands where another language is expected. What the two share ("Online", "Contact") is no fault. */
async function englishIn(finder: SupportGroupFinder, language: string): Promise<string[]> {
  const own = textsIn((await translations[language]?.())?.strings).map(([, text]) => text);
  const foreign = textsIn(ENGLISH)
    .map(([, text]) => text.trim())
    .filter((text) => text.length > 3 && !own.some((word) => word.includes(text)));
  const read = readIn(finder)
    // Crisis help in an attribute or an option cannot be marked, and stands behind a point.
    .map((text) => text.replace(/ · (?:Choose a country|Help in a crisis)$/, ''))
    .filter((text) => text.trim());
  return foreign.filter((text) =>
    read.some((piece) =>
      new RegExp(`(?<!\\p{L})${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(piece),
    ),
  );
}

const click = async (finder: SupportGroupFinder, selector: string) => {
  shown(finder, selector)?.click();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await finder.updateComplete;
};

describe('support-group-finder in other languages', () => {
  for (const [language, [title, groups, monthly, meet, anxiety, nothing]] of Object.entries(SAID)) {
    describe(language, () => {
      it('has a translation for everything in the list, the filters and the details', async () => {
        const finder = await speaking(language);
        await click(finder, '[data-action=filters]');
        await openGroup(finder);
        await until(() => shown(finder, '[part=details]'));
        await click(finder, '[part=about] summary');
        await until(() => allShown(finder, '[part=about] p').length > 2);

        expect(textOf(shown(finder, 'h2'))).to.equal(title);
        expect(withLatinDigits(count(finder))).to.include(groups);
        expect(allShown(finder, '[part~=result] .facts li').map(textOf).join()).to.include(monthly);
        expect(allShown(finder, 'legend').map(textOf)).to.include(meet);
        expect(allShown(finder, '.facts li').map(textOf).join()).to.include(anxiety);
        expect(allShown(finder, '.check').map(textOf).join()).to.include(anxiety);
        expect(root(finder).querySelector('section')?.hasAttribute('lang')).to.equal(false);
        expect(await englishIn(finder, language)).to.deep.equal([]);
      });

      it('says all there is to its tools', async () => {
        const finder = await speaking(language);
        for (const tool of ['guide', 'map', 'clock']) {
          await click(finder, `[data-tool=${tool}]`);
          await until(() => shown(finder, 'dialog .layer-body > *, #tool > *'), tool);
          expect(await englishIn(finder, language), tool).to.deep.equal([]);
          finder.tools.close();
          await finder.updateComplete;
        }
      });

      it('says what can be done when nothing fits', async () => {
        const finder = await speaking(language);
        await typeWords(finder, 'qxqx');
        await click(finder, '[data-action=filters]');
        await click(finder, '[data-facet=kind][value=family]');
        finder.query = {words: 'qxqx', filters: {kind: ['family']}};
        await until(() => shown(finder, '[part=empty] h3'));
        expect(textOf(shown(finder, '[part=empty] h3'))).to.equal(nothing);
        expect(await englishIn(finder, language)).to.deep.equal([]);
      });

      it('says that the list did not load, and why', async () => {
        const finder = await aFinder({lang: language, source: {load: () => Promise.reject(new Error('no'))}});
        const {loadUnreadable} = (await translations[language]?.())?.strings as FinderStrings;
        await until(() => textOf(shown(finder, '[part=error] p')) === plain(loadUnreadable));
        expect(await englishIn(finder, language)).to.deep.equal([]);
      });

      it('shows crisis help together with the English words', async () => {
        const finder = await speaking(language);
        const {crisis, urgent} = (await translations[language]?.())?.strings as FinderStrings;
        const title = shown(finder, '[part=crisis] strong');
        expect(textOf(title)).to.equal(`${plain(crisis.now)} · ${ENGLISH.crisis.now}`);
        expect(textOf(title?.querySelector('[lang=en][dir=ltr]') ?? undefined)).to.equal(ENGLISH.crisis.now);
        expect(textOf(shown(finder, '[part=crisis] a[href="tel:911"]'))).to.equal(crisis.call('911', ['all']));

        await typeWords(finder, 'want to die');
        await until(() => shown(finder, '.urgent a'));
        const lead = shown(finder, '.urgent strong');
        expect(textOf(lead)).to.equal(`${plain(urgent.lead['self-harm'])} · ${ENGLISH.urgent.lead['self-harm']}`);
        expect(textOf(lead?.querySelector('[lang=en]') ?? undefined)).to.equal(ENGLISH.urgent.lead['self-harm']);
        expect(textOf(shown(finder, '.instead'))).to.include(plain(urgent.allGroups));
        expect(await englishIn(finder, language)).to.deep.equal([]);
      });
    });
  }

  it('passes axe’s checks in Arabic', async () => {
    const finder = await speaking('ar');
    await click(finder, '[data-action=filters]');
    await openGroup(finder);
    await expect(await still(finder)).to.be.accessible();
    expect(getComputedStyle(shown(finder, 'h2') as Element).direction).to.equal('rtl');
  });

  it('keeps the list’s own text in its own direction, in Arabic', async () => {
    const place = {name: 'Qyqy', lines: ['1250 Qzqz Road'], locality: 'Qvqv', precision: 'none' as const};
    const group = aGroup({name: 'Qxqx', meetings: [aMeeting({place})]});
    const finder = await speaking('ar', {source: aSource([group])});
    await openGroup(finder);
    await until(() => shown(finder, '[part=details]'));
    const line = allShown(finder, 'dd').find((piece) => textOf(piece) === '1250 Qzqz Road');
    const text = document.createRange();
    const [node] = [...(line?.childNodes ?? [])].filter((child) => child.textContent?.includes('1250')) as [Text];
    const at = node.data.indexOf('1250');
    const edgeOf = (from: number, to: number) => {
      text.setStart(node, at + from);
      text.setEnd(node, at + to);
      return text.getBoundingClientRect().left;
    };
    expect(edgeOf(0, 4)).to.be.below(edgeOf(5, 9));
  });

  it('takes the language of a region for that of the page, and writes dates as there', async () => {
    const finder = await speaking('de-AT');
    expect(textOf(shown(finder, 'h2'))).to.equal('Eine Selbsthilfegruppe finden');
    expect(textOf(shown(finder, '.day-heading'))).to.match(/^Morgen Dienstag, 24\. November/);
  });

  it('stays in English, and says so, if there is no translation for the page’s language', async () => {
    const finder = await settled(await aFinder({lang: 'pl', source: aSource(GROUPS)}));
    expect(textOf(shown(finder, 'h2'))).to.equal(english.title);
    expect(root(finder).querySelector('section')?.lang).to.equal('en');
  });

  it('stays in English, and says so, when the words do not come', async () => {
    const all = translations as Record<string, unknown>;
    const {sv} = all;
    let tries = 0;
    all['sv'] = () => Promise.reject(new Error(`not today, ${tries++}`));
    try {
      const finder = await settled(await aFinder({lang: 'sv', source: aSource(GROUPS)}));
      await until(() => tries);
      finder.requestUpdate();
      await finder.updateComplete;
      expect(textOf(shown(finder, 'h2'))).to.equal(english.title);
      expect(root(finder).querySelector('section')?.lang).to.equal('en');
      expect(textOf(shown(finder, '[part=crisis] a[href="tel:911"]'))).to.equal('Call 911');
      expect(tries).to.equal(1);
    } finally {
      all['sv'] = sv;
    }
  });

  it('tells screen readers the number in the language of the page, even if its words come late', async () => {
    const all = translations as Record<string, () => unknown>;
    const load = all['sv'] as () => unknown;
    let come: () => void = () => undefined;
    all['sv'] = () => new Promise<void>((resolve) => (come = resolve)).then(load);
    try {
      const finder = await settled(await aFinder({lang: 'sv', source: aSource(GROUPS)}));
      const said = () => allShown(finder, '[role=status]').map(textOf);
      await until(() => said().includes('3 groups found.'));
      come();
      await until(() => said().includes('3 grupper hittades.'));
      expect(said()).not.to.include('3 groups found.');
    } finally {
      all['sv'] = load;
    }
  });

  it('follows the page into another language', async () => {
    const finder = await speaking('fr');
    finder.lang = 'es';
    await until(() => textOf(shown(finder, 'h2')) === SAID['es']?.[0]);
    finder.lang = 'en';
    await until(() => textOf(shown(finder, 'h2')) === english.title);
    expect(root(finder).querySelector('section')?.hasAttribute('lang')).to.equal(false);
  });

  it('speaks two languages on one page', async () => {
    const page = await fixture(
      html`<div>
        <div lang="es-MX">
          <support-group-finder
            .source=${aSource(GROUPS)}
            .clock=${() => NOON}
            .viewerZone=${ZONE}
          ></support-group-finder>
        </div>
        <div lang="ar" dir="rtl">
          <support-group-finder
            .source=${aSource(GROUPS)}
            .clock=${() => NOON}
            .viewerZone=${ZONE}
          ></support-group-finder>
        </div>
      </div>`,
    );
    const titles = () =>
      [...page.querySelectorAll('support-group-finder')].map((finder) => textOf(shown(finder, 'h2')));
    await until(() => titles().join() === [SAID['es']?.[0], SAID['ar']?.[0]].join());
  });

  it('finds by the words of the page what the list calls by other ones', async () => {
    const finder = await speaking('es');
    await until(() => finder['understanding'].of('ansiedad').parts.length);
    await typeWords(finder, 'ansied');
    expect(count(finder)).to.equal('1 grupo');
    await typeWords(finder, 'ansiedad');
    expect(count(finder)).to.equal('1 grupo');
    finder.lang = 'en';
    await typeWords(finder, 'ansiedad');
    expect(count(finder)).to.equal('0 groups');
  });

  it('knows what such words mean wherever it asks the list: what helps when nothing fits', async () => {
    const finder = await speaking('es');
    await until(() => finder['understanding'].of('ansiedad').parts.length);
    finder.query = {words: 'ansiedad', filters: {format: ['phone']}};
    await until(() => shown(finder, '.relax'), 'nothing was offered');
    expect(allShown(finder, '.relax button').map(textOf)).to.deep.equal(['Mostrar 1 grupo']);
  });

  it('says what the site says in place of our words', async () => {
    const finder = await speaking('es', {strings: {title: 'Grupos de la casa', aboutList: 'De dónde viene'}});
    expect(textOf(shown(finder, 'h2'))).to.equal('Grupos de la casa');
    expect(textOf(shown(finder, '[part=about] summary'))).to.equal('De dónde viene');
    expect(textOf(shown(finder, 'label[for=place]'))).to.equal('Ciudad o código postal');
  });

  it('tells schedules as the language does', async () => {
    const inWords = async (language: string, rule: Partial<RuleSchedule>) => {
      const {strings} = (await translations[language]?.()) ?? {};
      return describeSchedule({...secondTuesday, ...rule}, strings ?? english, language);
    };
    const weeklyOn = (interval: number): Partial<RuleSchedule> => ({
      freq: 'WEEKLY',
      interval,
      byday: [{day: 'MO'}, {day: 'TH'}],
    });
    const last: Partial<RuleSchedule> = {byday: [{nth: -1, day: 'SA'}]};
    const twice: Partial<RuleSchedule> = {byday: [1, 3].map((nth) => ({nth, day: 'FR' as const}))};
    const everyOther: Partial<RuleSchedule> = {interval: 2};
    const onTheDay: Partial<RuleSchedule> = {byday: undefined, bymonthday: [1, 15]};
    const rules = [weeklyOn(1), weeklyOn(2), weeklyOn(3), last, twice, everyOther, onTheDay];
    const said = async (language: string) =>
      (await Promise.all(rules.map((rule) => inWords(language, rule)))).map(withLatinDigits);
    expect(await said('de')).to.deep.equal([
      'Jeden Montag und Donnerstag',
      'Jeden zweiten Montag und Donnerstag',
      'Alle 3 Wochen: Montag und Donnerstag',
      'Jeden letzten Samstag im Monat',
      'Jeden ersten und dritten Freitag im Monat',
      'Jeden zweiten Dienstag alle 2 Monate',
      'Jeden 1. und 15. im Monat',
    ]);
    expect(await said('es')).to.deep.equal([
      'Cada lunes y jueves',
      'Cada 2 semanas: lunes y jueves',
      'Cada 3 semanas: lunes y jueves',
      'El último sábado de cada mes',
      'El primer y tercer viernes de cada mes',
      'El segundo martes, cada 2 meses',
      'El 1 y 15 de cada mes',
    ]);
    expect(await said('fr')).to.deep.equal([
      'Chaque lundi et jeudi',
      'Toutes les 2 semaines\u00a0: lundi et jeudi',
      'Toutes les 3 semaines\u00a0: lundi et jeudi',
      'Le dernier samedi du mois',
      'Le premier et troisième vendredi du mois',
      'Le deuxième mardi, tous les 2 mois',
      'Le 1er et 15 du mois',
    ]);
    expect(await said('pt')).to.deep.equal([
      'Todas as semanas: segunda-feira e quinta-feira',
      'A cada 2 semanas: segunda-feira e quinta-feira',
      'A cada 3 semanas: segunda-feira e quinta-feira',
      'Último sábado de cada mês',
      '1ª e 3ª sexta-feira de cada mês',
      '2ª terça-feira, a cada 2 meses',
      'Dia 1 e dia 15 de cada mês',
    ]);
    expect(await said('sv')).to.deep.equal([
      'Varje måndag och torsdag',
      'Varannan måndag och torsdag',
      'Var tredje vecka: måndag och torsdag',
      'Den sista lördagen i månaden',
      'Den första och tredje fredagen i månaden',
      'Den andra tisdagen varannan månad',
      'Den 1 och 15 i månaden',
    ]);
    expect(await said('ar')).to.deep.equal([
      'كل أسبوع: الاثنين والخميس',
      'كل أسبوعين: الاثنين والخميس',
      'كل 3 أسابيع: الاثنين والخميس',
      'يوم السبت الأخير من كل شهر',
      'يوم الجمعة الأول والثالث من كل شهر',
      'يوم الثلاثاء الثاني، كل شهرين',
      'اليوم 1 واليوم 15 من كل شهر',
    ]);
  });
});
