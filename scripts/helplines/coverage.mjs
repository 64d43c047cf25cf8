/** What the records have for each country, and which of their addresses are links. */
import {isLink} from './links.mjs';
import {leadingLine, shownLine} from './modules.mjs';

/** So many of the chats of leading helplines must be links: a rule that hides most of them would be no help to those who can't speak aloud. */
const LEAST_LINKED_CHATS = 0.8;

const countriesOf = (records) => [...new Set(records.map(({country}) => country))].sort();

/** `{what: countries}`: those without any helpline that has it. */
export function missingByCountry(records) {
  const without = (has) => {
    const having = new Set(
      records.filter((record) => record.kind !== 'emergency' && has(shownLine(record))).map(({country}) => country),
    );
    return countriesOf(records).filter((country) => !having.has(country));
  };
  return {
    'a crisis line': without(({kind}) => kind === 'crisis'),
    'a helpline for violence and abuse': without(({kind}) => kind === 'abuse'),
    'a number to text': without(({sms, whatsapp}) => sms || whatsapp),
    'access for deaf people': without(({deaf}) => deaf),
    'a helpline for young people': without(({audience = []}) => audience.includes('youth')),
  };
}

const linkCount = (records, field) => {
  const having = records.filter((record) => record[field]);
  return {links: having.filter((record) => isLink(record, record[field])).length, of: having.length};
};

/** How many of all chats, of all websites and of the chats of leading helplines are links. */
export function linkCounts(records) {
  const leading = new Set(
    countriesOf(records).map((country) => leadingLine(records.filter((record) => record.country === country))?.id),
  );
  return {
    chats: linkCount(records, 'chat'),
    websites: linkCount(records, 'website'),
    'chats of leading helplines': linkCount(
      records.filter(({id}) => leading.has(id)),
      'chat',
    ),
  };
}

/** A sentence when too few chats of leading helplines can be pressed. */
export function linkFaults(records) {
  const {links, of} = linkCounts(records)['chats of leading helplines'];
  return links < of * LEAST_LINKED_CHATS
    ? [`Only ${links} of ${of} chats of leading helplines are links. Add sources that name their hosts (“names”).`]
    : [];
}
