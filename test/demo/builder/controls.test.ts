import { expect } from '@open-wc/testing';
import { attributeControl, byEase, labelOf, propertyControl } from '../../../demo/builder/controls.js';
import { TICKER } from './manifest.js';

describe('the controls of the builder', () => {
  it('suit the type of each attribute', () => {
    const kinds = Object.fromEntries(TICKER.attributes.map((one) => [one.name, attributeControl(one).kind]));
    expect(kinds).to.deep.equal({
      src: 'text',
      'previous-src': 'text',
      pairs: 'text',
      speed: 'number',
      digits: 'text',
      direction: 'choice',
      'with-names': 'switch',
    });
  });

  it('offer the choices of a type, and the words of a description', () => {
    const of = (name: string) => attributeControl(TICKER.attributes.find((one) => one.name === name)!);
    expect(of('direction')).to.include({ initial: 'auto' });
    expect(of('direction')).to.have.property('choices').that.deep.equals(['auto', 'left', 'up']);
    expect(of('digits')).to.have.property('suggestions').that.deep.equals(['auto']);
    expect(of('speed')).to.have.nested.property('range.max', 300);
  });

  it('suit the default and the description of each custom property', () => {
    const kindOf = (initial: string, description: string) => {
      const control = propertyControl({ name: '--x', default: initial, description });
      return control.kind === 'size' ? `${control.kind} ${control.unit}` : control.kind;
    };
    expect(kindOf('2.5em', 'Space between two rates.')).to.equal('size em');
    expect(kindOf('0', 'Corner radius of the ground.')).to.equal('size px');
    expect(kindOf('1', 'Factor on the space.')).to.equal('size ');
    expect(kindOf('0.3em, 0 when flat', 'Space between sign and figure.')).to.equal('size em');
    expect(kindOf('1.2s', 'How long it flashes.')).to.equal('size s');
    expect(kindOf('inherit', 'Text colour.')).to.equal('colour');
    expect(kindOf('transparent', 'Ground. Falls back to `--ca-surface`.')).to.equal('colour');
    expect(kindOf("'▲'", 'Sign before the change of a rise.')).to.equal('text');
    expect(kindOf('16 / 9', 'Width to height of pictures.')).to.equal('text');
  });

  it('stand in the order of how little they ask for', () => {
    const names = byEase(TICKER.attributes.map(attributeControl)).map(({ name }) => name);
    expect(names).to.deep.equal(['direction', 'speed', 'with-names', 'src', 'previous-src', 'pairs', 'digits']);
  });

  it('have names as people read them', () => {
    expect(labelOf('--ca-rate-ticker-up-glyph', 'ca-rate-ticker')).to.equal('Up glyph');
    expect(labelOf('refresh-interval', 'ca-rate-ticker')).to.equal('Refresh interval');
  });
});
