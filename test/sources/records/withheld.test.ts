import {expect} from 'chai';
import {readGroups} from '../../../src/sources/read.js';
import {openAddress} from '../../../src/sources/records/withheld.js';

/** Words that keep an address back, by language. */
const KEPT_BACK: Record<string, readonly string[]> = {
  English: [
    'The address is provided after you register',
    'Address on request',
    'Address upon request',
    'Ask for the address',
    'Please call for location',
    'Location withheld',
    'Address not published',
    'Address confidential, shared once you register',
  ],
  German: [
    'Adresse auf Anfrage',
    'Die Adresse wird nicht veröffentlicht',
    'Adresse nach der Anmeldung',
    'Adresse bitte erfragen',
    'Bitte nach der Adresse fragen',
  ],
  Spanish: ['Dirección al inscribirse', 'La dirección no se publica', 'Pida la dirección'],
  French: ['Adresse sur demande', 'Adresse communiquée après inscription', 'Demandez l’adresse'],
  Portuguese: ['Endereço sob consulta', 'Endereço após inscrição', 'Peça o endereço'],
  Italian: ['Indirizzo su richiesta', 'Indirizzo dopo l’iscrizione', 'Chiedere l’indirizzo'],
  Dutch: ['Adres op aanvraag', 'Adres na aanmelding', 'Vraag naar het adres'],
  Swedish: ['Adress på begäran', 'Adressen lämnas efter anmälan', 'Fråga efter adressen'],
};

const ROW = {
  slug: 'x',
  name: 'Lamplight',
  day: 2,
  time: '19:00',
  location: 'Old Mill',
  city: 'Springfield',
  latitude: 41.5,
  longitude: -81.5,
};

async function placeOf(list: string) {
  const {groups} = await readGroups(list);
  return groups[0]?.meetings[0]?.place;
}

describe('an address that is kept back', () => {
  for (const [language, texts] of Object.entries(KEPT_BACK)) {
    for (const text of texts) {
      it(`is so in Meeting Guide rows and tables, in ${language}: ${text}`, async () => {
        const kept = {precision: 'withheld', locality: 'Springfield'};
        for (const row of [
          {...ROW, location_notes: text},
          {...ROW, formatted_address: text},
        ]) {
          const place = await placeOf(JSON.stringify([row]));
          expect(place).to.deep.include(kept);
          expect(place).not.to.have.any.keys('name', 'lines', 'latitude', 'longitude');
        }
        const table = `Name,Day,Time,Venue,City,Address,Lat,Lng\nLamplight,Tue,7 pm,Old Mill,Springfield,"${text}",41.5,-81.5\n`;
        const place = await placeOf(table);
        expect(place).to.deep.include(kept);
        expect(place).not.to.have.any.keys('name', 'lines', 'latitude', 'longitude');
      });
    }
  }

  it('is not shown although the row has it', async () => {
    const row = {
      ...ROW,
      formatted_address: '12 Main St, Springfield, OH 44444, USA',
      location_notes: 'Adresse auf Anfrage',
    };
    expect(await placeOf(JSON.stringify([row]))).to.deep.equal({
      precision: 'withheld',
      locality: 'Springfield',
      region: 'OH',
      country: 'US',
      notes: 'Adresse auf Anfrage',
    });
  });

  it('is no town', async () => {
    const place = await placeOf(JSON.stringify([{...ROW, city: undefined, formatted_address: 'Adresse auf Anfrage'}]));
    expect(place).to.deep.equal({precision: 'withheld'});
  });
});

describe('an address that is told', () => {
  for (const notes of [
    'Coffee and childcare provided',
    'Ask for the key at the desk',
    'Call for directions',
    'Location has parking available',
    'The place is given a clean-up every week',
    'Adresse: Hauptstraße 5, Hinterhof',
    'Bitte um Anmeldung',
    'Auf Anfrage mit Kinderbetreuung',
    'Dirección: Calle Mayor 3, segundo piso',
    'Inscripción obligatoria',
    'Lieu accessible aux fauteuils',
    'Informations sur demande',
    'Adres: Kerkstraat 1',
  ])
    it(`stays, whatever else the notes say: ${notes}`, async () => {
      const row = {...ROW, formatted_address: '12 Main St, Springfield, OH 44444, USA', location_notes: notes};
      expect(await placeOf(JSON.stringify([row]))).to.deep.include({precision: 'exact', lines: ['12 Main St']});
    });
});

describe('openAddress', () => {
  const address = {lines: ['12 Main St'], locality: 'Springfield', region: 'OH', postalCode: '44444', country: 'US'};

  it('leaves the town, region and country of an address that is kept back', () => {
    expect(openAddress('Address on request', address)).to.deep.equal({
      lines: [],
      locality: 'Springfield',
      region: 'OH',
      country: 'US',
    });
  });

  it('is undefined when no text says that the address is kept back', () => {
    expect(openAddress('Ring the bell', address)).to.equal(undefined);
  });
});
