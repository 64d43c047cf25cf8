/** Made from `data/search/pt.tsv` by `npm run vocabulary`: change that. */
export const words = `focus:anxiety=ansiedade,ansios*
filler=apoio,de,grupo,para`;
