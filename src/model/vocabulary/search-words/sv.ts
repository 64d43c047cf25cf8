/** Made from `data/search/sv.tsv` by `npm run vocabulary`: change that. */
export const words = `focus:anxiety=angest*,oro
filler=for,grupp`;
