import fc from 'fast-check';
import { characterData, decodeXstring, encodeXstring, escapeAttribute, toBytes } from '../../../src/xlsx/xml/text';
import { parseXml } from '../../../src/xlsx/xml/tree';

const anyText = fc.string({ unit: 'binary' });

describe('text in XML', () => {
  it('comes back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bytes = toBytes(encodeXstring(text));
        expect(decodeXstring(characterData(bytes, 0, bytes.length))).toBe(text);
      }),
    );
  });

  it('comes back from an attribute too', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => parseXml(toBytes(`<a b="${escapeAttribute(text)}"/>`)).attributes.get('b') === text));
  });

  it('keeps what only looks like an escape', () => {
    expect(encodeXstring('_x000D_')).toBe('_x005F_x000D_');
    expect(decodeXstring('_x005F_x000D_')).toBe('_x000D_');
    expect(decodeXstring('baris_x000D_')).toBe('baris\r');
  });
});
