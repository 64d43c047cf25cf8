/** Made from `data/search/fr.tsv` by `npm run vocabulary`: change that. */
export const words = `focus:anxiety=anxiete,anxieu*
filler=de,groupe,pour,soutien`;
