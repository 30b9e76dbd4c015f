import type { OwnItem } from './own-item.js';

/** The item that a page writes inside an element, as a `<template slot="item">`. What reads it is loaded for it alone. */
export class ItemTemplate {
  /** Renders an item by it; undefined where there is none, or it is not read yet. */
  render: OwnItem | undefined;
  /** Whether it is about to be read. */
  isPending = false;
  #template: HTMLTemplateElement | undefined;

  /**
   * Looks for it inside an element; without an element there is none.
   *
   * @returns whether there is another one than before, which has to be read
   */
  find(host: Element | undefined): boolean {
    const template = host?.querySelector<HTMLTemplateElement>(':scope > template[slot="item"]') ?? undefined;
    if (template === this.#template) return false;
    this.#template = template;
    this.render = undefined;
    this.isPending = !!template;
    return this.isPending;
  }

  /**
   * Reads it once; each item is a copy of what was read.
   *
   * @returns the names of elements and attributes in it that are left out
   */
  async read(): Promise<readonly string[]> {
    const template = this.#template;
    try {
      const { readItem } = await import('./own-item.js');
      if (!template || template !== this.#template) return [];
      const { render, rejected } = readItem(template.content);
      this.render = render;
      return rejected;
    } finally {
      if (template === this.#template) this.isPending = false;
    }
  }
}
