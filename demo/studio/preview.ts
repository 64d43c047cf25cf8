/** In the frame with the preview: draws the element that the studio asks for, and follows no link that leaves it. */
import type {Way} from '../../src/i18n/helpline-text.js';
import type {Loaded} from '../../src/sources/source.js';
import {isRightToLeft} from './labels.js';
import type {FromPreview, Shown} from './messages.js';

const tell = (message: FromPreview): void => parent.postMessage(message, location.origin);

/** Swaps the style sheet once the new one has loaded, so that nothing flashes. */
function setTheme(theme: string | undefined): void {
  const old = document.querySelector<HTMLLinkElement>('#theme');
  const href = theme && `../dist/cdn/themes/${theme}.css`;
  if (old?.getAttribute('href') === href) return;
  if (!href) return old?.remove();
  const sheet = Object.assign(document.createElement('link'), {id: 'theme', rel: 'stylesheet', href});
  sheet.addEventListener('load', () => old?.remove());
  document.head.append(sheet);
}

function setColors(colors: Shown['colors'], {style}: HTMLElement): void {
  for (const name of [...style].filter((each) => each.startsWith('--'))) style.removeProperty(name);
  for (const [name, value] of Object.entries(colors)) style.setProperty(name, value);
}

function crisisLink({href, text}: Way): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), {slot: 'crisis', href, textContent: text});
}

const EXIT = 'support-quick-exit';

/** Leaving would replace the whole tab. Instead, this page starts again. */
function startAgain(href: string): void {
  tell({is: 'pressed', href});
  location.reload();
}

/** A list that is there already. */
const asSource = (list: Loaded) => ({load: () => Promise.resolve(list)});

function elementFor({tag, attributes, crisis, list}: Shown): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (list) Object.assign(element, {source: asSource(list)});
  element.append(...crisis.map(crisisLink));
  if (tag === EXIT) Object.assign(element, {navigate: startAgain});
  return element;
}

/** Presses the name of the first group once it is there. */
function openFirst(element: HTMLElement): void {
  const link = element.shadowRoot?.querySelector<HTMLElement>('a[href^="#group="]');
  if (link) link.click();
  else if (element.isConnected) requestAnimationFrame(() => openFirst(element));
}

function show(shown: Shown): void {
  const {theme, colors, scheme, language = 'en', isOpen} = shown;
  const {documentElement: root} = document;
  root.lang = language;
  root.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
  root.style.colorScheme = scheme;
  setTheme(theme);
  setColors(colors, root);
  const element = elementFor(shown);
  document.querySelector('main')?.replaceChildren(element);
  if (isOpen) openFirst(element);
}

/** A link that would leave this page isn't followed, and the studio says where it goes. */
function handleClick(event: MouseEvent): void {
  const path = event.composedPath();
  const link = path.find((target) => target instanceof HTMLAnchorElement);
  if (path.some((target) => target instanceof Element && target.localName === EXIT)) return;
  if (!link?.href || link.getAttribute('href')?.startsWith('#')) return;
  event.preventDefault();
  tell({is: 'pressed', href: link.href});
}

/** The element closes its own layers first. */
function handleKey(event: KeyboardEvent): void {
  if (event.key === 'Escape' && !event.defaultPrevented) tell({is: 'escaped'});
}

addEventListener('keydown', handleKey);
addEventListener('click', handleClick, {capture: true});
addEventListener('message', (event: MessageEvent) => {
  if (event.source === parent && event.origin === location.origin) show(event.data as Shown);
});
tell({is: 'ready'});
