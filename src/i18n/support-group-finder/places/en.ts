/** What the finder says of places from outside the list, in English. Comes with the code that says it. */
export const placesStrings = {
  placesComing: 'Looking up places…',
  placesChoose: (place: string) => `More than one place fits “${place}”. Go back to the field to choose yours.`,
  placesMissing:
    'Other places could not be looked up just now. You can try a larger town nearby, or look through all groups.',
};
