/** Made from `data/search/de.tsv` by `npm run vocabulary`: change that. */
export const words = `focus:anxiety=angst*
filler=fur,gruppe,selbsthilfegruppe`;
