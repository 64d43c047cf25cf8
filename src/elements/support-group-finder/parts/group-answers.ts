/**
 * Returns what people want to know about a group before they go, as far as its listing says: each fact once, starting
 * with what people worry about most.
 */
import {html, nothing} from 'lit';
import {formatLanguage, formatList} from '../../../i18n/format.js';
import type {FinderStrings} from '../../../i18n/support-group-finder/strings.js';
import {facetValueLabel, vocabularyLabel} from '../../../i18n/vocabulary/en.js';
import type {Group} from '../../../model/group.js';
import type {View} from '../render-context.js';
import {actionLink} from './action-link.js';
import type {Answer} from './answer.js';
import {ACCESS_ICONS} from './card-traits.js';
import {mailUrl, telUrl} from './contact-links.js';
import type {IconName} from './icons.js';
import {icon} from './icons.js';
import {hostOf, withHost} from './links.js';
import {onBringing, onCamera, onListening} from './listed-answers.js';
import {outLink} from './out-link.js';

export function groupAnswers(group: Group, view: View): Answer[] {
  const {strings} = view;
  const {cost} = group;
  return [
    {question: strings.visitListen, icon: 'ear', more: [quoted(onListening(group), strings)]},
    {question: strings.visitCamera, icon: 'video', more: [quoted(onCamera(group), strings)]},
    {
      question: strings.visitCost,
      icon: 'tag',
      main: cost && {free: strings.free, donation: strings.byDonation, fee: strings.fee}[cost.kind],
      more: [cost?.text],
    },
    whoAnswer(group, view),
    leaderAnswer(group, strings),
    // Old libraries give every object a method of this name.
    {question: strings.visitSize, icon: 'people', main: Object.hasOwn(group, 'size') && group.size},
    {
      question: strings.detailsAccess,
      icon: ACCESS_ICONS[group.access[0] ?? ''] ?? 'wheelchair',
      main: group.access.map((id) => vocabularyLabel(id, strings.vocabulary)).join(' · '),
    },
    contactAnswer(group, strings),
  ];
}

/** Quotes a sentence from the listing. */
const quoted = (sentence: string | undefined, strings: FinderStrings) => sentence && strings.visitQuote(sentence);

function whoAnswer(group: Group, {strings, locale}: View): Answer {
  const {kind, focus, audience, ages, openness, eligibility, languages, registration} = group;
  const ownLanguage = new Intl.Locale(locale).language;
  const isForeign = languages.some((tag) => new Intl.Locale(tag).language !== ownLanguage);
  const topics = focus.map((id) => vocabularyLabel(id, strings.vocabulary));
  const kindOf = kind && topics.length === 0 ? [facetValueLabel('kind', kind, strings.vocabulary)] : topics;
  const named = [...kindOf, ...audience.map((id) => vocabularyLabel(id, strings.vocabulary))];
  const hasAges = ages && (ages.minimum !== undefined || ages.maximum !== undefined);
  return {
    question: strings.visitWho,
    icon: 'people',
    main: [...named, hasAges && strings.ages(ages.minimum, ages.maximum)].filter(Boolean).join(' · '),
    more: [
      openness && {open: strings.open, closed: strings.closed}[openness],
      eligibility,
      quoted(onBringing(group), strings),
      isForeign &&
        `${strings.facet.language}: ${formatList(
          languages.map((tag) => formatLanguage(tag, locale)),
          locale,
        )}`,
      registration && (registration.text ?? (registration.required ? strings.bookFirst : strings.detailsNoSignUp)),
    ],
  };
}

/** Whether the group itself lists a phone number or email. If not, its organization is the one to ask. */
const hasOwnContact = ({contact}: Group) => Boolean(contact?.phone ?? contact?.email);

function leaderAnswer(group: Group, strings: FinderStrings): Answer {
  const {leadership, organisation} = group;
  const {phone, email, url} = organisation ?? {};
  const link = (href: string | undefined, text: string) => (href ? html`<a href=${href} dir="ltr">${text}</a>` : text);
  const isElsewhere = !hasOwnContact(group);
  return {
    question: strings.visitLeader,
    icon: 'person',
    main:
      leadership &&
      {peer: strings.ledByPeers, professional: strings.ledByProfessionals, both: strings.ledByBoth}[leadership],
    more: [organisation && `${strings.organisedBy} ${organisation.name}`],
    actions: [
      phone && !isElsewhere && link(telUrl(phone), phone),
      email && !isElsewhere && link(mailUrl(email), email),
      url && url !== group.url && outLink(url, hostOf(url), organisation?.name ?? ''),
    ],
  };
}

function contactAnswer(group: Group, strings: FinderStrings): Answer {
  const {contact = {}, organisation, registration, url, name} = group;
  const {phone, email} = hasOwnContact(group) ? contact : (organisation ?? {});
  const pages = new Map(
    [
      [contact.url, strings.contact] as const,
      [url, strings.website] as const,
      [registration?.url, strings.signUp] as const,
    ].flatMap(([page, text]) => (page ? [[page, withHost(text, page)] as const] : [])),
  );
  const isReachable = Boolean(phone ?? email ?? organisation?.url) || pages.size > 0;
  return {
    question: strings.detailsQuestions,
    icon: 'message',
    more: [
      contact.name && strings.detailsAskFor(contact.name),
      !isReachable && strings.noContact,
      email,
      notListed(group, strings),
    ],
    actions: [
      phone && button(telUrl(phone), strings.call(phone), 'phone', phone),
      email && button(mailUrl(email), strings.email, 'mail', ''),
      [...pages].reverse().map(([page, text]) => actionLink(page, text, name, 'language')),
    ],
  };
}

/** An invalid number or address is only shown as text. */
const button = (href: string | undefined, text: string, iconName: IconName, plain: string) =>
  href
    ? html`<a class="button tint" part="button" href=${href}>${icon(iconName)}<span>${text}</span></a>`
    : plain && html`<span>${plain}</span>`;

/** Lists everything that the listing doesn't say, in one sentence. */
function notListed(group: Group, strings: FinderStrings) {
  const {listen, cost, leader, access, who} = strings.detailsMissing;
  const missing = [
    onListening(group) ? '' : listen,
    group.cost ? '' : cost,
    (group.kind ?? group.openness ?? group.eligibility ?? group.focus[0] ?? group.audience[0]) ? '' : who,
    group.leadership ? '' : leader,
    group.access.length > 0 ? '' : access,
  ].filter(Boolean);
  return missing.length > 0
    ? html`<span class="quiet">${strings.detailsNotListed(missing.join(', '))}</span>`
    : nothing;
}
