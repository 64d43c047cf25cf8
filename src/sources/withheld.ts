/** Announces that the place is told only to those who register, or kept back for safety. */
const WITHHELD =
  /\b(address|location|venue|place)\b.{0,40}\b(provided|given|sent|shared|disclosed|available)\b.{0,30}\b(after|upon|once|when|on request|by e-?mail)|\b(address|location)\s+(is\s+)?withheld/i;
/** Means the same where no street is listed; where one is, it is about finding the door. */
const ASK_FOR_PLACE = /\b(contact|call|e-?mail|ask)\b.{0,25}\bfor\s+(the\s+)?(address|location)\b/i;

/** Says whether the texts about a place announce that it is kept back. */
export function isWithheld(text: string, hasStreet: boolean): boolean {
  return WITHHELD.test(text) || (!hasStreet && ASK_FOR_PLACE.test(text));
}
