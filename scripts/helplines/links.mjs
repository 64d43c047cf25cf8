/** Which addresses of a helpline are links. The records decide, by what their sources say, and not a person. */

const hostOf = (url) => new URL(url).host.replace(/^www\./, '');

/** The host of a page that was read; sources are named "www.example.org/page", some with a remark behind. */
const hostOfSource = ({site}) => site.split(/[/\s]/)[0].replace(/^www\./, '');

const isAgreed = ({phones, sms, whatsapp}) => [...phones, sms, whatsapp].some((claim) => claim?.status === 'agree');

/** Is the page the operator's or the government's own, on this host? An operator's subdomains are its own as well. */
function isPageOn(host, source) {
  const own = hostOfSource(source);
  if (own === host) return ['operator', 'government'].includes(source.tier);
  return source.tier === 'operator' && host.endsWith(`.${own}`);
}

/**
 * Is the host the operator's own? Yes when a page of the operator or of a government is on it or names it, or two other independent sources
 * name it.
 */
export function isOwnHost(host, sources) {
  const naming = sources.filter(({names = []}) => names.includes(host));
  if (sources.some((source) => isPageOn(host, source))) return true;
  if (naming.some(({tier}) => tier === 'operator' || tier === 'government')) return true;
  return new Set(naming.map((source) => source.independentGroup ?? hostOfSource(source))).size > 1;
}

/** Is an address of a record a link? It needs an agreed number and a host that is the operator's own, unless a person has opened it. */
export function isLink({urlStatus, sources, ...record}, url) {
  if (urlStatus !== 'not_fetched') return urlStatus === 'verified';
  return isAgreed(record) && isOwnHost(hostOf(url), sources);
}

/** An address as visitors get it: over `https:` where it is a link, else its host as text: "988lifeline.org". */
export function shownAddress(record, url) {
  if (!url) return undefined;
  return isLink(record, url) ? url.replace(/^http:/, 'https:') : hostOf(url);
}
