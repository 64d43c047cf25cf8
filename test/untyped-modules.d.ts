/** Ships without types for its browser entry (0.33). */
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export const virtual: {
    start(options: {container: Element}): Promise<void>;
    next(): Promise<void>;
    stop(): Promise<void>;
    lastSpokenPhrase(): Promise<string>;
    spokenPhraseLog(): Promise<string[]>;
  };
}
