/** Made from `data/search/ar.tsv` by `npm run vocabulary`: change that. */
export const words = `focus:anxiety=قلق,قلقان
filler=دعم,مجموعه`;
