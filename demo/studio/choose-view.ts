/** Step 3: which element, and how. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {EMERGENCY_COUNTRIES} from '../../src/helplines/emergency.js';
import {LEAST_CONTRAST} from '../../src/ui/contrast.js';
import type {Actions} from './actions.js';
import {linkContrast} from './colors.js';
import type {AttributeFact} from './facts.js';
import {choiceField, textField, tickField, withCode} from './field.js';
import {ELEMENTS, LANGUAGES, THEMES, labelOf} from './labels.js';
import {dependsOnCountry} from './snippet.js';
import type {State} from './state.js';

/** Asked for elsewhere: in steps 2 and 4, or in a field of its own. */
const ELSEWHERE = ['src', 'type', 'time-zone', 'programme', 'country'];
/** Always in sight; the others are folded away. */
const COMMON = ['heading-level', 'folded', 'sticky', 'region', 'href', 'feedback-url'];

const LEVELS = Object.fromEntries([2, 3, 4, 5, 6].map((level) => [String(level), `${level} (h${level})`]));

function countryNames(): Record<string, string> {
  const names = new Intl.DisplayNames('en', {type: 'region'});
  const entries = EMERGENCY_COUNTRIES.map((code) => [code, names.of(code) ?? code] as const);
  return Object.fromEntries([...entries].sort(([, a], [, b]) => a.localeCompare(b, 'en')));
}
const COUNTRIES = countryNames();

function optionField({name, type, description}: AttributeFact, {choice}: State, {setValue}: Actions): TemplateResult {
  const value = choice.values[name];
  const about = {id: `option-${name}`, label: labelOf(name), hint: html`${withCode(description)}`};
  const set = (next: string | boolean): void => setValue(name, next);
  if (type === 'boolean') return tickField({...about, isTicked: value === true, set});
  const text = typeof value === 'string' ? value : '';
  if (name !== 'heading-level') return textField({...about, value: text, set});
  // 2 is the default and needs no attribute.
  return choiceField({...about, options: LEVELS, value: text || '2', set: (level) => set(level === '2' ? '' : level)});
}

const SCHEMES = {light: 'Light pages', dark: 'Dark pages'} as const;

function accentField({choice}: State, {choose}: Actions): TemplateResult {
  const {accent} = choice;
  const field = (scheme: 'light' | 'dark'): TemplateResult => {
    const hex = accent?.[scheme] ?? '';
    const contrast = hex ? linkContrast(hex, scheme) : 0;
    const isLow = contrast < LEAST_CONTRAST;
    return html`<div class="color">
      <input
        type="color"
        id="accent-${scheme}"
        .value=${hex}
        aria-describedby="contrast-${scheme}"
        @change=${(event: Event) =>
          accent && choose({accent: {...accent, [scheme]: (event.currentTarget as HTMLInputElement).value}})}
      />
      <label for="accent-${scheme}">${SCHEMES[scheme]}</label>
      <p class=${isLow ? 'wrong' : 'hint'} id="contrast-${scheme}">
        Contrast ${contrast.toFixed(1)}:1.
        ${
          isLow
            ? `Too low for text: it needs ${LEAST_CONTRAST}:1. Choose a ${scheme === 'light' ? 'darker' : 'lighter'} color.`
            : 'Good.'
        }
      </p>
    </div>`;
  };
  return html`${tickField({
    id: 'own-accent',
    label: 'Use our own color',
    hint: 'For links, buttons and focus. It goes into your style sheet.',
    isTicked: accent !== undefined,
    set: (isTicked) => choose({accent: isTicked ? {light: '#1a5a77', dark: '#8fcbe6'} : undefined}),
  })}
  ${accent ? html`<div class="colors">${field('light')} ${field('dark')}</div>` : nothing}`;
}

export function chooseView(state: State, actions: Actions): TemplateResult {
  const {facts, choice} = state;
  const {tag, country, language, theme} = choice;
  const element = facts.elements.find((each) => each.tag === tag);
  const options = (element?.attributes ?? []).filter(({name}) => !ELSEWHERE.includes(name));
  const fields = (isCommon: boolean): TemplateResult[] =>
    options.filter(({name}) => COMMON.includes(name) === isCommon).map((option) => optionField(option, state, actions));
  const others = fields(false);
  return html`<div class="choices">
    ${choiceField({
      id: 'element',
      label: 'What to add to your page',
      hint: element ? `${element.summary}.` : undefined,
      options: ELEMENTS,
      value: tag,
      set: (value) => actions.choose({tag: value, values: {}}),
    })}
    ${
      dependsOnCountry(facts, tag)
        ? choiceField({
            id: 'country',
            label: 'Country of your visitors',
            hint: 'For emergency numbers and crisis lines. Check the numbers before you publish.',
            options: COUNTRIES,
            none: 'None: visitors choose',
            value: country,
            set: (value) => actions.choose({country: value}),
          })
        : nothing
    }
    ${choiceField({
      id: 'language',
      label: 'Language',
      hint: 'Without a choice, the element speaks the language of your page.',
      options: LANGUAGES,
      none: 'As the page',
      value: language,
      set: (value) => actions.choose({language: value}),
    })}
    ${choiceField({
      id: 'theme',
      label: 'Theme',
      options: THEMES,
      none: 'None: the elements’ own colors',
      value: theme,
      set: (value) => actions.choose({theme: value}),
    })}
    ${accentField(state, actions)} ${fields(true)}
    ${
      others.length
        ? html`<details>
            <summary>More options (${others.length})</summary>
            ${others}
          </details>`
        : nothing
    }
  </div>`;
}
