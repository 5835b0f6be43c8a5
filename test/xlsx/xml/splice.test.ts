import { insertedBefore, replaced, spliced, withAppended, withAttributes, without } from '../../../src/xlsx/xml/splice';
import { toBytes } from '../../../src/xlsx/xml/text';
import { parseXml } from '../../../src/xlsx/xml/tree';

const bytes = toBytes('<a n="1"> <b/>é<c>x</c> </a>');
const root = parseXml(bytes);
const [b, c] = root.children;
const text = (changed: Uint8Array): string => new TextDecoder().decode(changed);

describe('a splice', () => {
  it('changes its own bytes and no others', () => {
    expect(text(spliced(bytes, [replaced(c!, '<d/>')]))).toBe('<a n="1"> <b/>é<d/> </a>');
    expect(text(spliced(bytes, [without(b!)]))).toBe('<a n="1"> é<c>x</c> </a>');
    expect(text(spliced(bytes, [insertedBefore(c!, '<d/>'), insertedBefore(c!, '<e/>')]))).toBe('<a n="1"> <b/>é<d/><e/><c>x</c> </a>');
  });

  it('appends to an element, open or empty, and counts', () => {
    expect(text(spliced(bytes, withAppended(root, '<d/>', { n: '2' })))).toBe('<a n="2"> <b/>é<c>x</c> <d/></a>');
    expect(text(spliced(bytes, withAppended(b!, '<d/>')))).toBe('<a n="1"> <b><d/></b>é<c>x</c> </a>');
  });

  it('sets and takes away attributes, escaped', () => {
    expect(text(spliced(bytes, [withAttributes(b!, { q: '<"' })]))).toContain('<b q="&lt;&quot;"/>');
    expect(text(spliced(bytes, [withAttributes(root, { n: null })]))).toMatch(/^<a> /);
  });

  it('refuses to overlap another', () => {
    expect(() => spliced(bytes, [without(root), without(b!)])).toThrow(RangeError);
  });
});
