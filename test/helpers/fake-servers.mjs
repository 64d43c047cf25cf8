/**
 * A middleware of the test server that simulates live servers: a BMLT root server and Open Referral APIs, with a
 * separate session for each test.
 *
 * `/live/<session>/main_server/client_interface/json/` is BMLT. `/live/<session>/hsds/services` has nested records, and
 * `/live/<session>/flat/services` has only ids, next to `organizations` and `service_at_locations`. `PUT
 * /live/<session>` with `{total, fail: {page: status}, hold: [page]}` sets the behavior and releases held responses;
 * `GET /live/<session>` returns the requests and whether they were aborted.
 */
import {once} from 'node:events';

const DEFAULT_TOTAL = 1300;
/** One town every 0.1 degrees to the north, each with the same number of meetings. */
const TOWNS = 20;

const sessions = new Map();

function sessionOf(name) {
  if (!sessions.has(name)) sessions.set(name, {log: [], total: DEFAULT_TOTAL, fail: {}, hold: [], waiting: []});
  return sessions.get(name);
}

const meeting = (number) => ({
  id_bigint: String(number + 1),
  meeting_name: `Meeting ${number + 1}`,
  weekday_tinyint: String((number % 7) + 1),
  start_time: '19:00:00',
  duration_time: '01:00:00',
  time_zone: 'America/New_York',
  venue_type: '1',
  service_body_bigint: '1',
  published: '1',
  formats: 'O',
  format_shared_id_list: '1',
  latitude: String(40 + (number % TOWNS) / 10),
  longitude: '-75',
  location_text: 'Town hall',
  location_street: `${number + 1} Main St`,
  location_municipality: `Town ${number % TOWNS}`,
  location_province: 'PA',
});

/** An approximation that is good enough for a test: a degree of latitude is 111 km. */
const isWithin = ({latitude}, query) =>
  Math.abs(Number(latitude) - Number(query.get('lat_val'))) * 111 <= Number(query.get('geo_width_km') ?? 60);

function bmlt(query, {total}) {
  if (query.get('switcher') === 'GetServerInfo') return [{version: '4.2.7', langs: 'en,de', nativeLang: 'en'}];
  const days = query.getAll('weekdays[]');
  const all = Array.from({length: total}, (_, number) => meeting(number)).filter(
    (each) => (!query.has('lat_val') || isWithin(each, query)) && (!days.length || days.includes(each.weekday_tinyint)),
  );
  const size = Number(query.get('page_size'));
  const start = (Number(query.get('page_num')) - 1) * size;
  const name = query.get('lang_enum') === 'de' ? 'Offen' : 'Everybody';
  return {
    meetings: all.slice(start, start + size),
    formats: [{id: '1', shared_id: '1', key_string: 'O', name_string: name, lang: 'en', format_type_enum: 'FC1'}],
  };
}

const organisation = (number) => ({id: `o${number}`, name: `House ${number}`, description: 'A house of help.'});
const place = (number) => ({
  id: `a${number}`,
  service_id: `s${number}`,
  location: {
    id: `l${number}`,
    location_type: 'physical',
    name: `Hall ${number}`,
    addresses: [{address_1: `${number} Hill Rd`, city: 'Bath', postal_code: 'BA1', country: 'GB'}],
  },
});
const service = (number) => ({id: `s${number}`, name: `Service ${number}`, status: 'active', description: 'We meet.'});

const TABLES = {
  hsds: {
    services: (number) => ({
      ...service(number),
      organization: organisation(number % 10),
      service_at_locations: [place(number)],
    }),
  },
  flat: {
    services: (number) => ({...service(number), organization_id: `o${number % 10}`}),
    organizations: organisation,
    service_at_locations: place,
  },
};

function hsds(kind, table, query, {total}) {
  const count = table === 'organizations' ? 10 : total;
  const size = Number(query.get('per_page'));
  const page = Number(query.get('page'));
  const pages = Math.ceil(count / size);
  const start = (page - 1) * size;
  const length = Math.max(0, Math.min(size, count - start));
  return {
    total_items: count,
    total_pages: pages,
    page_number: page,
    size: length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: length === 0,
    contents: Array.from({length}, (_, index) => TABLES[kind][table](start + index)),
  };
}

async function bodyOf(request) {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += piece;
  return JSON.parse(text || '{}');
}

export async function fakeServers(context, next) {
  const [, root, name, kind, ...rest] = context.path.split('/');
  if (root !== 'live') return next();
  const session = sessionOf(name);
  context.set('cache-control', 'no-store');
  if (!kind) {
    if (context.method === 'PUT') {
      Object.assign(session, {fail: {}, hold: []}, await bodyOf(context.req));
      for (const release of session.waiting.splice(0)) release();
    }
    context.body = session.log;
    return;
  }
  const query = new URL(context.url, 'http://x').searchParams;
  const page = Number(query.get('page_num') ?? query.get('page') ?? 0);
  const entry = {path: context.path, query: context.querystring, page, cutOff: false};
  session.log.push(entry);
  const status = session.fail[page];
  if (status) {
    context.status = status;
    context.body = 'in trouble';
    return;
  }
  if (session.hold.includes(page)) {
    await Promise.race([new Promise((resolve) => session.waiting.push(resolve)), once(context.res, 'close')]);
    if (context.res.destroyed || context.req.socket.destroyed) {
      entry.cutOff = true;
      context.respond = false;
      return;
    }
  }
  context.body = kind === 'main_server' ? bmlt(query, session) : hsds(kind, rest.at(-1), query, session);
  if (context.path.includes('/jsonp/')) {
    context.type = 'text/javascript';
    context.body = `/**/${query.get('callback')}(${JSON.stringify(context.body)});`;
  }
}
