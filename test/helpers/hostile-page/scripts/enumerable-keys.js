/** Keys on every object, array and function that `for…in` finds. */
{
  for (const name of [
    'extend',
    'clone',
    'each',
    'forEach',
    'map',
    'size',
    'isEmpty',
    'merge',
    'watch',
    'toQueryString',
  ])
    Object.prototype[name] = function () {
      return this;
    };
  Object.prototype.foreign = 'foreign';
  Array.prototype.last = function () {
    return this[this.length - 1];
  };
  Function.prototype.delay = function () {
    return this;
  };
}
