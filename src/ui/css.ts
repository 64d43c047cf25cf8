/** Marks a style sheet, as text, for editors and minifiers. */
export const css = String.raw;
