import type {Address} from '../values/address.js';

/** Announces that the address is only given to people who register, or withheld for safety. */
const WITHHELD =
  /\b(address|location|venue|place)\b.{0,40}\b(provided|given|sent|shared|disclosed|available)\b.{0,30}\b(after|upon|once|when|on request|by e-?mail)|\b(address|location)\s+(is\s+)?withheld|\b(address|location)\b.{0,20}\b(not published|not listed|confidential|(?:up)?on request)/i;
/** Means the same if no street is listed; otherwise, it's about finding the door. */
const ASK_FOR_PLACE = /\b(contact|call|e-?mail|ask)\b.{0,25}\bfor\s+(the\s+)?(address|location)\b/i;

/** Words for an address or place in other languages, and for giving it on request or after registration. */
const PLACE =
  'adress?e?n?|anschrift|ort|treffpunkt|direcci[oó]n|lugar|ubicaci[oó]n|lieu|endereço|morada|local|indirizzo|luogo|adres|locatie|plaats|plats(?:en)?';
const KEPT_BACK =
  'auf (?:an|nach)frage|(?:nach|bei)(?: \\p{L}+)? anmeldung|nicht (?:veröffentlicht|bekannt|öffentlich)|(?:bitte )?(?:er|an)fragen|a petición|(?:al|tras|después de) (?:la )?(?:inscribirse|inscripción|registrarse|registro)|no se publica|bajo pedido' +
  '|(?:sur|à la) demande|après (?:l.)?inscription|non publiée?|confidentielle?|a pedido|(?:sob|mediante) (?:pedido|inscrição|consulta)|após (?:a )?inscrição|não (?:é )?(?:publicad[oa]|divulgad[oa])' +
  '|su richiesta|dopo l.iscrizione|non pubblicato|op (?:aan|ver)(?:vraag|zoek)|na aanmelding|niet (?:gepubliceerd|openbaar)|på begäran|(?:efter|vid) anmälan|(?:lämnas|publiceras|visas) (?:inte|ej)';
const WITHHELD_ABROAD = new RegExp(
  `(?<!\\p{L})(?:${PLACE})(?!\\p{L}).{0,40}?(?<!\\p{L})(?:${KEPT_BACK})(?!\\p{L})`,
  'iu',
);

/** "Bitte nach der Adresse fragen", "demandez l’adresse", "kontakta oss för adress". */
const ASK_ABROAD =
  /(?<!\p{L})(?:nach der adresse fragen|(?:für|wegen) (?:die |der )?adresse (?:bitte )?(?:anrufen|melden|kontaktieren|schreiben)|(?:pida|pide|solicite|solicita|pregunte por|consulte|llame para) (?:la )?dirección|demande[rz] l.adresse|pour (?:obtenir |avoir |connaître )?l.adresse|(?:peça|pergunte|solicite|consulte|ligue para saber) (?:o |a |pelo |pela )?(?:endereço|morada)|(?:chied\p{L}+|richied\p{L}+) l.indirizzo|vraag (?:naar )?(?:het )?adres|voor (?:het )?adres|fråga (?:oss )?(?:efter|om) adress(?:en)?|för adress(?:en)?)(?!\p{L})/iu;

/** Whether the texts about a place announce that it's withheld. */
function isWithheld(text: string, hasStreet: boolean): boolean {
  return (
    WITHHELD.test(text) ||
    WITHHELD_ABROAD.test(text) ||
    (!hasStreet && (ASK_FOR_PLACE.test(text) || ASK_ABROAD.test(text)))
  );
}

/**
 * Returns what can be shown of a withheld address: town, region and country, never the street or postal code. Undefined
 * if the texts don't say that it's withheld. The announcement itself isn't mistaken for a town.
 */
export function openAddress(texts: string, address: Address): Address | undefined {
  if (!isWithheld(texts, address.lines.length > 0)) return undefined;
  const {locality = '', region, country} = address;
  return {lines: [], locality: isWithheld(locality, false) ? undefined : locality || undefined, region, country};
}
