import { parseXml } from '../../../src/xlsx/xml/tree';
import { toBytes } from '../../../src/xlsx/xml/text';

const parse = (xml: string) => parseXml(toBytes(xml));

describe('an XML tree', () => {
  it('holds names without prefix, attributes as written, and places in the bytes', () => {
    const xml = '<?xml version="1.0"?><!-- a > b --><x:a xmlns:x="u" r:id="1"><x:b k=\'"\'/>é<x:c>t &amp; &#65;<![CDATA[<&>]]></x:c></x:a>';
    const root = parse(xml);
    expect([root.name, root.prefix, root.attributes.get('r:id')]).toEqual(['a', 'x:', '1']);
    const [b, c] = root.children;
    expect([b!.name, b!.attributes.get('k'), b!.innerStart === b!.end]).toEqual(['b', '"', true]);
    expect(c!.text).toBe('t & A<&>');
    const bytes = toBytes(xml);
    expect(new TextDecoder().decode(bytes.subarray(c!.start, c!.end))).toBe('<x:c>t &amp; &#65;<![CDATA[<&>]]></x:c>');
  });

  it.each<[string, readonly (readonly [string, string])[]]>([
    ['<a/>', []],
    ['<a  x = "1"\n\ty=\'2\' />', [['x', '1'], ['y', '2']]],
    ['<a x="" y="=">', [['x', ''], ['y', '=']]],
    ['<a x="a/b" r:id=\'"\'>', [['x', 'a/b'], ['r:id', '"']]],
    ['<a x="&lt;\n&#9;&amp;"/>', [['x', '< \t&']]],
  ])('reads the attributes of %s', (tag, attributes) => {
    expect([...parse(tag.endsWith('/>') ? tag : `${tag}</a>`).attributes]).toEqual(attributes);
  });

  it('takes a > inside an attribute for what it is', () => {
    expect(parse('<a f="[>=1000]0"><b/></a>').children).toHaveLength(1);
  });

  it.each(['', '<a>', '<a><b></a>', '</a>', '<a b="', '<!-- a'])('refuses %s', (xml) => {
    expect(() => parse(xml)).toThrow(SyntaxError);
  });
});
