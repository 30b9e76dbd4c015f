/* What Prototype 1.7 puts in place of the browser's own, and adds to it, where that is not what the standard says. */
(() => {
  const stop = {};
  const identity = (value) => value;
  const toArray = (list) => {
    if (!list) return [];
    const items = new Array(list.length || 0);
    for (let index = items.length; index--;) items[index] = list[index];
    return items;
  };
  Array.from = toArray;

  const own = Array.prototype;
  const enumerable = {
    each(act, context) {
      try {
        this.forEach((value, index) => act.call(context, value, index));
      } catch (thrown) {
        if (thrown !== stop) throw thrown;
      }
      return this;
    },
    map(act = identity, context) {
      const results = [];
      this.each((value, index) => results.push(act.call(context, value, index)));
      return results;
    },
    filter(act, context) {
      const results = [];
      this.each((value, index) => act.call(context, value, index) && results.push(value));
      return results;
    },
    find(act, context) {
      let result;
      this.each((value, index) => {
        if (!act.call(context, value, index)) return;
        result = value;
        throw stop;
      });
      return result;
    },
    some(act = identity, context) {
      return this.filter(act, context).length > 0;
    },
    every(act = identity, context) {
      return this.filter(act, context).length === this.length;
    },
  };
  const { map, filter, find, some, every } = enumerable;
  const aliases = { collect: map, select: filter, findAll: filter, detect: find, any: some, all: every };
  const others = { entries: () => toArray(this), toArray: () => toArray(this), first: () => this[0], last: () => this[0] };
  Object.assign(own, enumerable, aliases, others);

  Object.assign(String.prototype, {
    startsWith(start) {
      return this.lastIndexOf(start, 0) === 0;
    },
    endsWith(end) {
      return this.length >= end.length && this.indexOf(end, this.length - end.length) === this.length - end.length;
    },
    sub: (text) => text,
    include(text) {
      return this.indexOf(text) > -1;
    },
    empty: () => false,
  });
  RegExp.prototype.match = RegExp.prototype.test;
  Object.values = (object) => {
    const values = [];
    for (const name in object) values.push(object[name]);
    return values;
  };

  Function.prototype.bind = function (context, ...first) {
    const bound = this;
    return function (...rest) {
      return bound.apply(this instanceof bound ? this : context, [...first, ...rest]);
    };
  };

  const nativeElement = window.Element;
  window.Element = function (name, attributes) {
    const element = document.createElement(name);
    for (const attribute in attributes) element.setAttribute(attribute, attributes[attribute]);
    return element;
  };
  window.Element.prototype = nativeElement.prototype;
  const elementMethods = {
    update(content) {
      this.innerHTML = content;
      return this;
    },
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    scrollTo() {
      window.scrollTo(0, 0);
      return this;
    },
  };
  const unused = 'show hide toggle replace insert wrap up down next previous select match empty store retrieve fire observe';
  for (const name of unused.split(' ')) {
    elementMethods[name] = () => {
      throw new Error(`${name} is Prototype's`);
    };
  }
  Object.assign(HTMLElement.prototype, elementMethods);
  Object.assign(Event, { observe: () => undefined, stop: (event) => event.preventDefault(), element: ({ target }) => target });
  Object.assign(Event.prototype, { stop: () => undefined, findElement: () => undefined, inspect: () => '[object Event]' });
})();
