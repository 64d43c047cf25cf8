/* global Element */
/**
 * Replaces methods as libraries from before ECMAScript 2015 do, with the meanings they had then: `bind` with a list of arguments, `Array.from` only for
 * lists and single values, `entries` as a copy, `toJSON` on everything, and a `find` of their own.
 */
{
  Function.prototype.bind = function (owner, ...args) {
    const work = this;
    return function (...more) {
      return work.apply(owner, [...args, ...more]);
    };
  };
  const {slice} = Array.prototype;
  Array.from = (item) => {
    if (item === null || item === undefined) return [];
    const isList = typeof item === 'object' && typeof item.length === 'number';
    return isList ? slice.call(item) : [item];
  };
  Array.prototype.entries = Array.prototype.toArray = function () {
    return slice.call(this);
  };
  Array.prototype.find = function (fits, owner) {
    for (let index = 0; index < this.length; index++)
      if (fits.call(owner, this[index], index, this)) return this[index];
    return undefined;
  };
  Array.prototype.contains = function (item) {
    return this.indexOf(item) !== -1;
  };
  String.prototype.contains = function (text) {
    return this.indexOf(text) !== -1;
  };
  String.prototype.startsWith = function (text) {
    return this.lastIndexOf(text, 0) === 0;
  };
  String.prototype.trim = function () {
    return this.replace(/^\s+|\s+$/g, '');
  };
  String.prototype.toJSON = function () {
    return JSON.stringify(this.toString()).slice(1, -1);
  };
  Date.prototype.toJSON = function () {
    return `/Date(${this.getTime()})/`;
  };
  Element.prototype.update =
    Element.prototype.set =
    Element.prototype.render =
      function () {
        return this;
      };
  window.$ = (id) => document.getElementById(id);
  window.$$ = (selector) => slice.call(document.querySelectorAll(selector));
}
