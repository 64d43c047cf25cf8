// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {Helpline} from '../model/helpline.js';
/**
 * By ISO 3166-1 alpha-2 code: ID, name and language of the line; the numbers to call, separated by ` / `; the number to text, the keyword, and
 * other keywords by language. Bundled, so that a failed download never leaves anyone without a crisis line; a text, because it compresses better.
 */
const TABLE = `AR|0800|Línea Nacional de Salud Mental|es|0800-999-0091
AT|telefonseelsorge|TelefonSeelsorge – Notruf 142|de|142
AU|lifeline|Lifeline|en|13 11 14|0477 13 11 14
BD|kaan-pete-roi|কান পেতে রই (Kaan Pete Roi)|bn|09612-119911
BE|1813|Zelfmoordlijn 1813|nl|1813
BR|cvv|CVV – Centro de Valorização da Vida|pt|188
CA|988|9-8-8: Suicide Crisis Helpline|en|9-8-8|988
CH|143|Die Dargebotene Hand / La Main Tendue / Telefono Amico|de|143
CL|4141|Línea Prevención del Suicidio *4141|es|*4141
CN|12356|12356 全国统一心理援助热线|zh-Hans|12356
CZ|116123|Linka první psychické pomoci|cs|116 123
DE|telefonseelsorge|TelefonSeelsorge|de|0800 111 0 111 / 0800 111 0 222
DK|livslinien|Livslinien|da|70 201 201
DO|salud-mental|Línea nacional de salud mental 811|es|809-200-1400
EE|116123|Emotsionaalse toe ja hingehoiu telefon 116 123|et|116 123
ES|024|Línea 024|es|024
FI|kriisipuhelin|MIELI Kriisipuhelin|fi|09 2525 0111
FR|3114|3114, numéro national de prévention du suicide|fr|31 14
GB|samaritans|Samaritans|en|116 123
GR|1018|Γραμμή Παρέμβασης για την Αυτοκτονία 1018|el|1018
HK|18111|18111 情緒通精神健康支援熱線|zh-Hant|18111
HU|116123|Lelki Elsősegély Telefonszolgálat|hu|116-123
IE|samaritans|Samaritans|en|116 123
IL|eran|ער"ן – עזרה ראשונה נפשית|he|1201
IN|telemanas|Tele-MANAS|en|14416
IS|1717|Hjálparsími Rauða krossins 1717|is|1717
IT|telefono-amico|Telefono Amico Italia|it|02 2327 2327
JP|yorisoi|よりそいホットライン|ja|0120-279-338
KE|befrienders|Befrienders Kenya|en|0722 178 177
KR|109|자살예방 상담전화 109|ko|109
LB|1564|Embrace Lifeline 1564 – خط الحياة|ar|1564
LI|143|Die Dargebotene Hand (Tel 143)|de|143
LK|1926|1926 National Mental Health Helpline|en|1926
LT|vilties|Vilties linija 116 123|lt|116 123
LU|sos-detresse|SOS Détresse|fr|45 45 45
LV|116123|Krīzes tālrunis 116 123|lv|116 123
MT|1579|1579 Mental Health Helpline|en|1579
MX|linea-de-la-vida|Línea de la Vida|es|800 911 2000
MY|heal|Talian HEAL 15555|ms|15555
NG|surpin|SURPIN (Suicide Research and Prevention Initiative)|en|0800 078 7746
NL|113|113 Zelfmoordpreventie|nl|113 / 0800-0113
NO|mental-helse|Mental Helse Hjelpetelefonen|nb|116 123
NZ|1737|1737, Need to talk?|en|1737|1737
PA|147|Línea 147|es|147
PH|ncmh|NCMH Crisis Hotline|en|1553 / 0919 057 1553 / 0917 899 8727
PK|1166|Humraaz 1166|ur-Latn|1166
PL|116123|116 123 – telefon wsparcia dla dorosłych w kryzysie|pl|116 123
PT|1411|Linha Nacional de Prevenção do Suicídio 1411|pt|1411
QA|16000|National Mental Health Helpline 16000|en|16000
RO|telverde-antisuicid|TelVerde Antisuicid|ro|0800 801 200
RS|srce|Centar „Srce“|sr-Latn|0800 300 303
SE|sjalvmordslinjen|Mind Självmordslinjen|sv|90101
SG|sos|Samaritans of Singapore (SOS)|en|1-767
SI|samarijan|Zaupni telefon Samarijan in Sopotnik 116 123|sl|116 123
SK|nezabudka|Linka dôvery Nezábudka|sk|0800 800 566
TH|1323|สายด่วนสุขภาพจิต 1323|th|1323
TW|1925|1925 安心專線|zh-Hant|1925
UA|lifeline|Lifeline Ukraine 7333|en|7333
US|988|988 Suicide & Crisis Lifeline|en|988|988||es=AYUDA
UY|linea-vida|Línea VIDA|es|0800 0767 / *0767
ZA|sadag|SADAG Suicide Crisis Helpline|en|0800 567 567 / 0800 456 789|31393`;

const rowOf = (country: string): string[] | undefined =>
  TABLE.split('\n')
    .map((row) => row.split('|'))
    .find(([code]) => code === country);

/** Returns the first crisis line of a country, without the details that are in the country's file; empty if we have none. */
export function leadingLines(country = ''): Helpline[] {
  const [code, id, name = '', lang = '', calls, text, keyword, keywords] = rowOf(country) ?? [];
  if (!code) return [];
  const byLanguage =
    keywords && (Object.fromEntries(keywords.split(' ').map((each) => each.split('='))) as Record<string, string>);
  return [
    {
      id: `${code.toLowerCase()}-${id}`,
      kind: 'crisis',
      name,
      lang,
      phones: calls ? calls.split(' / ').map((number) => ({number})) : undefined,
      sms: text ? {number: text, keyword: keyword || undefined, keywords: byLanguage || undefined} : undefined,
    },
  ];
}
