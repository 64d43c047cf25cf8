/** Types of our elements' props in JSX. */
import type {ClassAttributes, HTMLAttributes, Ref} from 'react';

type Handlers<Events> = {[Name in keyof Events]?: (event: Events[Name]) => void};

/** Props of a React component: those of any HTML element, the element's own properties (`Names`), and handlers for its events. */
export type ComponentProps<E extends HTMLElement, Names extends keyof E, Events = unknown> = Omit<
  HTMLAttributes<E>,
  Names | keyof Events
> &
  Partial<Pick<E, Names>> &
  Handlers<Events> & {ref?: Ref<E>};

/**
 * Props of a tag in JSX: those of `ComponentProps`, plus attributes whose names differ from their properties'
 * (`{'time-zone': 'timeZone'}`).
 */
export type TagProps<
  E extends HTMLElement,
  Names extends keyof E,
  Attributes extends Record<string, keyof E>,
  Events = unknown,
> = ClassAttributes<E> &
  Omit<HTMLAttributes<E>, Names | keyof Events> &
  Partial<Pick<E, Names>> &
  Handlers<Events> & {[Name in keyof Attributes]?: E[Attributes[Name]] | string};
