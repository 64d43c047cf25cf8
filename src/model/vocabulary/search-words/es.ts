/** Made from `data/search/es.tsv` by `npm run vocabulary`: change that. */
export const words = `focus:anxiety=ansiedad,ansios*
filler=apoyo,de,grupo,para`;
