/* What MooTools 1.4 and 1.5 put in place of the browser's own, and add to it, where that is not what the standard says. */
(() => {
  const slice = Array.prototype.slice;
  const isList = (item) => typeof item === 'object' && typeof item.length === 'number';
  Array.from = (item) => {
    if (item === undefined || item === null) return [];
    if (Array.isArray(item)) return item;
    return isList(item) ? slice.call(item) : [item];
  };
  Function.from = (item) => (typeof item === 'function' ? item : () => item);
  Number.from = (item) => parseFloat(item);
  String.from = (item) => `${item}`;

  // Its own types, of the names that the browser's have.
  const nativeElement = window.Element;
  window.Element = function (name, properties) {
    return Object.assign(document.createElement(name), properties);
  };
  window.Element.prototype = nativeElement.prototype;
  window.Event = window.DOMEvent = function (event) {
    if (event.$extended) return event;
    this.event = event;
    this.type = event.type;
  };
  for (const name of ['Window', 'Document', 'Request', 'Class', 'Events', 'Options', 'Chain', 'Cookie']) {
    window[name] = function () {};
  }

  // All of it is enumerable.
  const add = (prototype, names) => {
    for (const name of names.split(' ')) {
      prototype[name] ??= () => {
        throw new Error(`${name} is that of MooTools`);
      };
    }
  };
  add(Array.prototype, 'each clone clean invoke associate link contains append include combine erase empty pick flatten');
  add(String.prototype, 'contains clean camelCase hyphenate capitalize toInt toFloat substitute test');
  add(Number.prototype, 'limit round times each toFloat toInt');
  add(Function.prototype, 'extend implement attempt pass delay periodical overloadSetter overloadGetter hide protect');
  for (const type of [Array, String, Number, Function]) type.prototype.$family = () => type.name.toLowerCase();
  const ofElements =
    'get set erase match clone empty destroy dispose inject adopt grab wraps store retrieve eliminate addEvent fireEvent' +
    ' getElement getElements getStyle setStyle getSize getPosition tween morph fade highlight measure show hide toggle';
  for (const name of ofElements.split(' ')) {
    nativeElement.prototype[name] = () => {
      throw new Error(`${name} is that of MooTools`);
    };
  }
})();
