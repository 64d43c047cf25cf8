/** What the choice of a country says, in English. */
export const chooserStrings = {
  country: 'Country',
  pick: 'Choose a country',
  another: 'Another country',
  shown: (country: string) => `Country: ${country}`,
};
