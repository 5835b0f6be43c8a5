const utf8 = new TextDecoder('utf-8');
const encoder = new TextEncoder();

/** The bytes as they are, entities undecoded. Short ASCII, which is nearly all of a sheet, takes the quick way. */
export function rawText(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > 40) return utf8.decode(bytes.subarray(from, to));
  let text = '';
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte > 127) return utf8.decode(bytes.subarray(from, to));
    text += String.fromCharCode(byte);
  }
  return text;
}

export function toBytes(text: string): Uint8Array {
  return encoder.encode(text);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The character data between two places: entities and CDATA decoded, line ends as `\n`, as XML has it. */
export function characterData(bytes: Uint8Array, from: number, to: number): string {
  const raw = rawText(bytes, from, to);
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('<')) return decodeEntities(text);
  return text
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => (piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : decodeEntities(piece)))
    .join('');
}

export function decodeAttribute(text: string): string {
  return decodeEntities(text.replace(/[\t\r\n]/g, ' '));
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Text made safe between tags. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => ESCAPES[character]!);
}

/** Text made safe inside double quotes; line ends and tabs survive as character references. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => ESCAPES[character]!).replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** SpreadsheetML writes characters XML cannot hold as `_x000D_` (ST_Xstring). */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The opposite of decodeXstring, ready to stand between tags. */
export function encodeXstring(text: string): string {
  return escapeText(
    text
      .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
      // Characters XML 1.0 cannot hold, lone surrogates among them.
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  );
}
