/** Marks a style sheet as such for editors and minifiers. Apart from what uses it, so that it brings nothing else into a page. */
export const css = String.raw;
