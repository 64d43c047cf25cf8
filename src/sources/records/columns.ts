/** What people call the columns of a list, in several languages. */
import {foldKey} from '../values/fold-key.js';
import {lookUp} from '../values/values.js';

/** Column names as people write them, folded: lower case, no accents, no spaces or punctuation. The first spelling is our own name. */
const COLUMNS = {
  name: 'name title groupname meetingname sessionname meeting group session nombre grupo titulo nom groupe titre gruppe gruppenname titel naam namn nazwa nome グループ名 名前',
  organisation:
    'organisation organization org provider agency sponsor host entity charity trager organizacion organisme',
  organisationUrl: 'organisationurl organizationurl entityurl',
  id: 'id guid slug uid uuid key recordid',
  listed: 'publiclylisted listed public published publish showonwebsite listpublicly',
  hidden: 'private hidden unlisted donotpublish',
  status: 'status activitystatus stateofgroup meetingstatus',
  day: 'day days dayofweek weekday weekdays meetingday dia tag wochentag jour giorno dag dzien 曜日 曜',
  time: 'time starttime start begins from timerange meetingtime opensat hours hora uhrzeit zeit beginn heure horaire ora orario tid tijd godzina 時間 開始',
  end: 'end endtime finish ends until closesat horafin ende fin',
  meridiem: 'ampm meridiem',
  duration: 'duration length durationmin durationminutes minutes dauer duree duracion',
  schedule:
    'schedule when frequency recurrence dates schedulenote schedulenotes scheduletext daytime dayandtime daysandtimes meetingschedule meets originaltext wann cuando quand cuando termin termine turnus frecuencia periodicidad haufigkeit rhythmus frequenz frequence periodicite frequencia periodicidade frekvens',
  zone: 'timezone zone tz zeitzone',
  format:
    'format meetingformat deliverytype delivery mode modality attendance attendanceoption type meetingtype venuetype formato modalidad art',
  venue:
    'venue location place locationname venuename sitename building lugar ort lieu locatie plats miejsce luogo 場所 会場',
  address:
    'address fulladdress formattedaddress street streetaddress address1 addressline1 venuestreet direccion adresse strasse anschrift indirizzo adres adress morada endereco 住所',
  locality: 'city town locality municipality venuecity ciudad stadt ville citta stad miasto cidade poblacion',
  region: 'region state stateprovince province county area councilarea bundesland provincia departement',
  postalCode: 'postcode postalcode zip zipcode plz codigopostal codepostal cap kodpocztowy postnummer',
  country: 'country land pais pays paese kraj',
  latitude: 'latitude lat geolat',
  longitude: 'longitude lng lon long geolng geolon',
  placeNotes: 'locationnotes directions venuenotes accessnotes locationdetails wegbeschreibung',
  approximate: 'approximate',
  joinUrl:
    'conferenceurl onlineurl joinurl zoom zoomlink zoomurl meetinglink onlinelink virtuallink videolink link enlace joinlink',
  joinPhone: 'conferencephone dialin dialinnumber joinphone phonemeetingnumber',
  joinNotes: 'conferenceurlnotes conferencephonenotes meetingid zoomid joinnotes accessinformation',
  secret: 'passcode password pin zoompasscode zoompassword meetingpassword accesscode',
  url: 'url website web webpage site homepage page webseite paginaweb siteweb sitoweb',
  phone: 'phone telephone tel phonenumber contactphone mobile telefon telefono telefone telephonenumber contact1phone',
  email: 'email mail contactemail emailaddress correo courriel contact1email',
  contact: 'contactname contact contactperson leadcontact facilitator ansprechpartner contacto contact1name',
  notes:
    'notes note description details comments comment summary about additionalnotes information info beschreibung hinweise descripcion notas remarques bemerkungen 説明 備考',
  types: 'types tags labels topics categories category supporttype',
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
  programme: 'programme program fellowship meetingtypenamespace network',
  updated: 'updated lastupdated modified lastmodified lastchanged aktualisiert',
} as const satisfies Record<string, string>;

/** What a column is about. */
export type Column = keyof typeof COLUMNS;

const BY_NAME: Record<string, Column> = {};
for (const [column, names] of Object.entries(COLUMNS) as [Column, string][]) {
  for (const name of names.split(' ')) BY_NAME[name] ??= column;
}

/** The column a header means; a dotted path ("venue.street") by the whole path or by its end. */
export function findColumn(header: string): Column | undefined {
  if (header.length > 80) return undefined;
  const whole = lookUp(BY_NAME, foldKey(header));
  return (
    whole ?? (header.includes('.') ? lookUp(BY_NAME, foldKey(header.slice(header.lastIndexOf('.') + 1))) : undefined)
  );
}
