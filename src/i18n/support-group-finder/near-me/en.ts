/** What the finder says when somebody asks for groups near them, in English. Comes with the code that says it. */
export const nearMeStrings = {
  nearMeBusy: 'Finding where you are…',
  nearMeRefused: 'Your browser did not share where you are. You can type a town instead.',
  nearMeSlow: 'Finding where you are took too long. You can try again, or type a town.',
  nearMePrivate: 'Where you are stays on your device.',
};
