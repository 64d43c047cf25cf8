import type {PropertyDeclaration, ReactiveElement} from 'lit';

type Decorator = (prototype: ReactiveElement, name: PropertyKey) => void;

/**
 * Declares a field as a reactive property, with its options as Lit names them. Lit's own decorators do the same, and carry in every page what
 * only other compilers' decorators need.
 */
export function property(options?: PropertyDeclaration): Decorator {
  return ({constructor}, name) => (constructor as typeof ReactiveElement).createProperty(name, options);
}

/** A property of the element's own, without attribute: a change of it renders anew. */
export const state = () => property({state: true, attribute: false});
