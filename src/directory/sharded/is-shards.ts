/** First field of a manifest of shards: no other document has it. */
export const SHARDS_FORMAT = 'peer-support-widgets/shards';

/** Whether a text is such a manifest. We write it without spaces. */
export const isShards = (text: string): boolean => text.startsWith(`{"format":"${SHARDS_FORMAT}"`);
