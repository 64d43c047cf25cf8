/**
 * Makes a React component of one of our elements.
 *
 * React 19 knows custom elements, but when it hydrates HTML from a server it sets neither their properties nor their event handlers
 * (https://github.com/facebook/react/issues/35446). So attributes go into the HTML through React, and the rest is set in an effect, which
 * hydration runs. The tag is registered there, too: before hydration, the element would already have changed its children (their `slot`), and React
 * would complain that they aren't as it left them.
 */
import {createElement, useImperativeHandle, useLayoutEffect, useRef} from 'react';
import type {ReactElement, Ref} from 'react';
import {defineElement} from '../ui/define-element.js';

export interface ElementDescription {
  /** The attribute name of each property that has one. */
  attributes: Readonly<Record<string, string>>;
  /** The properties without an attribute. */
  properties: readonly string[];
  /** The event of each handler: `{onSupportSelect: 'support-select'}`. */
  events: Readonly<Record<string, string>>;
}

type Values = Record<string, unknown>;

/** A property's original value, and the value we set. */
interface Applied {
  own: unknown;
  value: unknown;
}

/** Returns the props that React writes into the HTML, by attribute name. */
function htmlProps(props: Values, {attributes, properties, events}: ElementDescription): Values {
  const own = Object.entries(props).filter(([name]) => !properties.includes(name) && !(name in events));
  return Object.fromEntries(own.map(([name, value]) => [attributes[name] ?? name, value]));
}

/**
 * Sets the properties that have changed since the last rendering, so that changes by the element itself (`query`) are
 * kept. A property that is no longer passed gets its original value back.
 */
function setProperties(element: Values, props: Values, names: readonly string[], before: Map<string, Applied>): void {
  for (const name of names) {
    const value = props[name];
    const last = before.get(name);
    if (value === last?.value) continue;
    const own = last ? last.own : element[name];
    element[name] = value === undefined ? own : value;
    before.set(name, {own, value});
  }
}

/** Adds a listener for each handler in the props, and returns a function that removes them. */
function listen(element: HTMLElement, props: Values, events: Readonly<Record<string, string>>): () => void {
  const stop = new AbortController();
  for (const [name, type] of Object.entries(events)) {
    const handler = props[name];
    if (handler) element.addEventListener(type, handler as EventListener, {signal: stop.signal});
  }
  return () => stop.abort();
}

/** Returns a component that registers `<tag>`, renders it with its children and forwards its `ref` to the element. */
export function component<E extends HTMLElement, Props extends {ref?: Ref<E>}>(
  tag: string,
  elementClass: new () => E,
  description: ElementDescription,
): (props: Props) => ReactElement {
  const {properties, events} = description;
  function Element({ref, ...rest}: Props): ReactElement {
    const props: Values = rest;
    const element = useRef<E>(null);
    const applied = useRef(new Map<string, Applied>());
    useImperativeHandle(ref, () => element.current as E);
    useLayoutEffect(() => defineElement(tag, elementClass), []);
    useLayoutEffect(() => {
      if (element.current) setProperties(element.current as unknown as Values, props, properties, applied.current);
    });
    useLayoutEffect(() => (element.current ? listen(element.current, props, events) : undefined));
    return createElement(tag, {...htmlProps(props, description), ref: element});
  }
  Element.displayName = tag;
  return Element;
}
