/** Common names of a list's columns, in several languages. */
import {foldKey} from '../values/fold-key.js';
import {lookUp} from '../values/values.js';

/** Common column names, folded: lower case, without accents, spaces and punctuation. Our own name comes first. */
const COLUMNS = {
  name: 'name title groupname meetingname sessionname nameofmeeting nameofgroup nameofthegroup subject meeting group session event nombre grupo titulo nom groupe titre gruppe gruppenname titel naam namn nazwa nome グループ名 名前',
  organisation:
    'organisation organization org provider agency sponsor host entity charity organiser organizer organizers organizersname trager organizacion organisme',
  organisationUrl: 'organisationurl organizationurl entityurl',
  id: 'id guid slug uid uuid key recordid',
  listed: 'publiclylisted listed public published publish showonwebsite listpublicly',
  hidden: 'private hidden unlisted donotpublish hidefromeventlistings',
  status: 'status activitystatus stateofgroup meetingstatus',
  day: 'day days dayofweek weekday weekdays meetingday dia tag wochentag jour giorno dag dzien 曜日 曜',
  time: 'time starttime start begins from timerange meetingtime opensat hours localtime hora uhrzeit zeit beginn heure horaire ora orario tid tijd godzina 時間 開始',
  end: 'end endtime finish ends until closesat horafin ende fin',
  meridiem: 'ampm meridiem',
  duration: 'duration length durationmin durationminutes minutes dauer duree duracion',
  schedule:
    'schedule when frequency recurrence times schedulenote schedulenotes scheduletext daytime dayandtime daysandtimes meetingschedule meets originaltext wann cuando quand termin turnus frecuencia periodicidad haufigkeit rhythmus frequenz frequence periodicite frequencia periodicidade frekvens',
  date: 'date dates meetingdate nextdate nextmeeting nextmeetingdate datum termine fecha fechas data datas',
  from: 'startdate firstdate firstmeeting beginndatum startdatum fechainicio fechadeinicio datededebut datadeinicio',
  until: 'enddate lastdate lastmeeting enddatum fechafin fechadefin datedefin',
  zone: 'timezone zone tz zeitzone',
  format:
    'format formats meetingformat deliverytype delivery mode modality attendance attendanceoption type meetingtype venuetype formato modalidad art',
  venue:
    'venue location place locationname venuename sitename building lugar ort lieu locatie plats miejsce luogo 場所 会場',
  address:
    'address fulladdress formattedaddress street streetaddress address1 addressline1 venuestreet direccion adresse strasse anschrift indirizzo adres adress morada endereco 住所',
  addressLine2: 'addressline2 address2 street2 streetaddress2 adresszusatz',
  locality: 'locality city town municipality venuecity ciudad stadt ville citta stad miasto cidade poblacion',
  region: 'region state stateprovince province county area councilarea bundesland provincia departement',
  postalCode: 'postcode postalcode zip zipcode plz codigopostal codepostal cap kodpocztowy postnummer',
  country: 'country land pais pays paese kraj',
  latitude: 'latitude lat geolat',
  longitude: 'longitude lng lon long geolng geolon',
  placeNotes: 'locationnotes directions venuenotes accessnotes locationdetails wegbeschreibung',
  approximate: 'approximate',
  joinUrl:
    'conferenceurl onlineurl joinurl zoom zoomlink zoomurl meetinglink onlinelink virtuallink videolink video link enlace joinlink',
  joinPhone: 'conferencephone dialin dialinnumber joinphone phonemeetingnumber',
  joinNotes: 'conferenceurlnotes conferencephonenotes meetingid zoomid joinnotes accessinformation',
  secret: 'passcode password pin zoompasscode zoompassword meetingpassword accesscode',
  url: 'url website web webpage site homepage page webseite paginaweb siteweb sitoweb',
  phone: 'phone telephone tel phonenumber contactphone mobile telefon telefono telefone telephonenumber contact1phone',
  email: 'email mail contactemail emailaddress correo courriel contact1email',
  contact: 'contactname contact contactperson leadcontact facilitator ansprechpartner contacto contact1name',
  notes:
    'notes note description desc details comments comment summary about additionalnotes information info beschreibung hinweise descripcion notas remarques bemerkungen 説明 備考',
  types: 'types tags labels topics topic focus categories category descriptors supporttype',
  audience: 'audience whofor for whoisitfor opento agegroup agerange ages population identity zielgruppe publico',
  openness: 'open openness openclosed openformat',
  eligibility: 'eligibility criteria whocanattend',
  cost: 'cost costtype fee fees price costamount kosten costo coste prix',
  languages: 'language languages idioma sprache langue lingua sprak jezyk taal 言語',
  access: 'access accessibility accessible accessibilityfordisabilities barrierefreiheit accesibilidad',
  wheelchair: 'wheelchair wheelchairaccess wheelchairaccessible rollstuhl',
  hearing: 'hearing hearingloop hearingimpaired induction inductionloop',
  registration: 'registration booking selfreferral referral howtojoin anmeldung inscripcion',
  leadership: 'leadership ledby facilitatedby facilitation',
  size: 'size groupsize capacity',
  programme: 'programme program fellowship fellowshipandtype meetingtypenamespace network',
  updated: 'updated lastupdated modified lastmodified lastchanged aktualisiert',
} as const satisfies Record<string, string>;

/** The meaning of a column. */
export type Column = keyof typeof COLUMNS;

const BY_NAME: Record<string, Column> = {};
for (const [column, names] of Object.entries(COLUMNS) as [Column, string][]) {
  for (const name of names.split(' ')) BY_NAME[name] ??= column;
}

/** Prefixes that exports add to column names ("Event Venue Name"). */
const SUBJECT = /^(?:event|meeting|group)(?=.)/;

function columnOfKey(key: string): Column | undefined {
  return lookUp(BY_NAME, key) ?? lookUp(BY_NAME, key.replace(SUBJECT, ''));
}

/**
 * Returns the end of a dotted path ("venue.street"). A type belongs to the object it's in ("loc.type": "Point"), and
 * isn't a format.
 */
const endOfPath = (header: string): string => /\.(?!type$)([^.]+)$/.exec(header)?.[1] ?? '';

/**
 * Returns the column for a header: from the whole header, without instructions in parentheses or, for a dotted path,
 * from its end.
 */
export function findColumn(header: string): Column | undefined {
  const bare = header.slice(0, 200).split(/[([:]/, 1)[0] ?? '';
  if (bare.length > 80) return undefined;
  return (
    columnOfKey(foldKey(header.slice(0, 80))) ?? columnOfKey(foldKey(bare)) ?? columnOfKey(foldKey(endOfPath(bare)))
  );
}

/** Returns the time zone that a header states in parentheses or next to a word: "Pacific Time", "Start (ET)". */
export function clockOf(header: string): string | undefined {
  const [, before, inBrackets] = /^(.{2,40}?)\s+time$|\(([^()]{2,40})\)\s*$/i.exec(header.trim()) ?? [];
  return before ?? inBrackets;
}
