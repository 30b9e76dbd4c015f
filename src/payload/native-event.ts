/** The browser's own `Event`. MooTools 1.4 puts a class of its own in its place, and leaves `CustomEvent` alone. */
export const NativeEvent: typeof Event = Object.getPrototypeOf(CustomEvent) as typeof Event;
