/** A file that is there and can't be read; the message says why, in a whole sentence. */
export class UnreadableFile extends Error {}
