/** What someone wants to know of a group before they go, as far as its listing says it: each fact once, in the order of what people fear most. */
import {html, nothing} from 'lit';
import {formatLanguage, formatList} from '../../../i18n/format.js';
import type {FinderStrings} from '../../../i18n/support-group-finder/strings.js';
import {facetValueLabel, vocabularyLabel} from '../../../i18n/vocabulary/en.js';
import type {Group} from '../../../model/group.js';
import type {View} from '../render-context.js';
import {actionLink} from './action-link.js';
import type {Answer} from './answer.js';
import {mailUrl, telUrl} from './contact-links.js';
import {hostOf} from './links.js';
import {onBringing, onCamera, onListening} from './listed-answers.js';

export function groupAnswers(group: Group, view: View): Answer[] {
  const {strings} = view;
  const {cost} = group;
  return [
    {question: strings.visitListen, main: quoted(onListening(group), strings)},
    {
      question: strings.visitCost,
      main: cost && {free: strings.free, donation: strings.byDonation, fee: strings.fee}[cost.kind],
      more: [cost?.text],
    },
    whoAnswer(group, view),
    leaderAnswer(group, strings),
    {
      question: strings.detailsAccess,
      main: group.access.map((id) => vocabularyLabel(id, strings.vocabulary)).join(' · '),
      more: [quoted(onCamera(group), strings)],
    },
    contactAnswer(group, strings),
  ];
}

/** A sentence from the listing itself. */
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

function leaderAnswer({leadership, organisation, size}: Group, strings: FinderStrings): Answer {
  return {
    question: strings.visitLeader,
    main:
      leadership &&
      {peer: strings.ledByPeers, professional: strings.ledByProfessionals, both: strings.ledByBoth}[leadership],
    more: [organisation && `${strings.organisedBy} ${organisation.name}`, size && `${strings.visitSize} ${size}`],
  };
}

/** Only what there is. */
const known = (...values: (string | undefined)[]) => [...new Set(values.filter((value) => value !== undefined))];

function contactAnswer(group: Group, strings: FinderStrings): Answer {
  const {contact = {}, organisation, registration, url, name} = group;
  const phones = known(contact.phone, organisation?.phone);
  const emails = known(contact.email, organisation?.email);
  const pages = known(registration?.url, url, contact.url, organisation?.url);
  const button = (href: string | undefined, text: string, plain: string) =>
    href ? html`<a class="button tint" part="button" href=${href}>${text}</a>` : html`<span>${plain}</span>`;
  const isReachable = Boolean(phones[0] ?? emails[0] ?? pages[0]);
  return {
    question: strings.detailsQuestions,
    more: [
      contact.name && strings.detailsAskFor(contact.name),
      !isReachable && strings.noContact,
      ...emails,
      notListed(group, strings),
    ],
    actions: [
      ...phones.map((phone) => button(telUrl(phone), strings.call(phone), phone)),
      ...emails.map((email) => button(mailUrl(email), strings.email, email)),
      ...pages.map((page) =>
        actionLink(page, `${page === registration?.url ? strings.signUp : strings.website} (${hostOf(page)})`, name),
      ),
    ],
  };
}

/** Everything the listing leaves open, in one line. */
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
