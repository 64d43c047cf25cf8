/**
 * Tells editors and minifiers that a text is CSS. It's in its own file, so that importing it adds nothing else to a
 * page.
 */
export const css = String.raw;
