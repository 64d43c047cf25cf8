import {css} from 'lit';

/** What comes after the first sight. */
export const laterStyles = css`
`;
