import { builtInFormatId } from './number-formats';
import type { Parts } from './package-part';
import { addPart, relate, withPart } from './package-part';
import type { StyleTable } from './style-table';
import { fullStyleTable, stylesPart } from './style-table';
import { fragmentFor } from './xml/fragment';
import type { Splice } from './xml/splice';
import { attributesXml, insertedBefore, spliced, withAppended } from './xml/splice';
import { rawText, toBytes } from './xml/text';
import { childNamed } from './xml/tree';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const MINIMAL = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/** The lists of a style sheet in the schema's order. */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'] as const;
type ListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** What a new cell format is made of: XML of its pieces. Absent ones are the workbook's default. */
export interface StyleXml {
  readonly font?: string;
  readonly fill?: string;
  readonly border?: string;
  readonly alignment?: string;
  readonly format?: string | undefined;
}

/**
 * Adds to a workbook's styles without touching what is there; equal styles share one entry. Collects while cells are
 * being written, and is made into parts at the end.
 */
export class StyleBook {
  private readonly part: string;
  private readonly parts: Parts;
  private readonly table: StyleTable;
  private readonly bytes: Uint8Array;
  private readonly known = new Map<ListName, Map<string, number>>();
  private readonly added = new Map<ListName, string[]>();
  private readonly formatIds = new Map<string, number>();
  private readonly reformatted = new Map<string, number>();

  constructor(parts: Parts, workbookPart: string) {
    const present = stylesPart(parts, workbookPart);
    this.part = present ?? `${workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1)}styles.xml`;
    this.parts = present === null ? relate(addPart(parts, this.part, toBytes(MINIMAL), CONTENT_TYPE), workbookPart, 'styles', this.part).parts : parts;
    this.bytes = this.parts.get(this.part)!;
    this.table = fullStyleTable(this.bytes);
    for (const [id, code] of this.table.formats) if (!this.formatIds.has(code)) this.formatIds.set(code, id);
  }

  /** The index of a format made of these pieces. */
  xf({ font, fill, border, alignment, format }: StyleXml): number {
    const numFmtId = format === undefined ? 0 : this.formatId(format);
    const attributes = attributesXml({
      numFmtId,
      fontId: font === undefined ? 0 : this.index('fonts', font),
      fillId: fill === undefined ? 0 : this.index('fills', fill),
      borderId: border === undefined ? 0 : this.index('borders', border),
      xfId: 0,
      applyNumberFormat: numFmtId === 0 ? undefined : 1,
      applyFont: font === undefined ? undefined : 1,
      applyFill: fill === undefined ? undefined : 1,
      applyBorder: border === undefined ? undefined : 1,
      applyAlignment: alignment === undefined ? undefined : 1,
    });
    return this.index('cellXfs', alignment === undefined ? `<xf${attributes}/>` : `<xf${attributes}>${alignment}</xf>`);
  }

  /** The index of the same format with another number format. */
  reformat(xf: number, format: string): number {
    const base = this.table.xfs[xf];
    if (!base || (base.format ?? 'General') === format) return base ? xf : this.xf({ format });
    const key = `${xf} ${format}`;
    const found = this.reformatted.get(key);
    if (found !== undefined) return found;
    const { element } = base;
    const attributes = Object.fromEntries(element.attributes);
    const opening = `<xf${attributesXml({ ...attributes, numFmtId: this.formatId(format), applyNumberFormat: 1 })}`;
    const inner = rawText(this.bytes, element.innerStart, element.innerEnd);
    const index = this.index('cellXfs', inner === '' ? `${opening}/>` : `${opening}>${inner}</xf>`);
    this.reformatted.set(key, index);
    return index;
  }

  /** The index of a format of a conditional format. */
  dxf(xml: string): number {
    return this.index('dxfs', xml);
  }

  /** The parts with all that was added. */
  finish(): Parts {
    if (this.added.size === 0) return this.parts;
    const inOrder = [...this.added].sort(([one], [other]) => LISTS.indexOf(one) - LISTS.indexOf(other));
    const splices = inOrder.flatMap(([name, items]) => this.appendTo(name, items));
    return withPart(this.parts, this.part, spliced(this.bytes, splices));
  }

  private formatId(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== null) return builtIn;
    const found = this.formatIds.get(code);
    if (found !== undefined) return found;
    const id = Math.max(163, ...this.formatIds.values()) + 1;
    this.formatIds.set(code, id);
    this.index('numFmts', `<numFmt${attributesXml({ numFmtId: id, formatCode: code })}/>`);
    return id;
  }

  private index(name: ListName, xml: string): number {
    let known = this.known.get(name);
    if (!known) {
      known = new Map();
      const children = childNamed(this.table.root, name)?.children ?? [];
      for (const [index, child] of children.entries()) {
        const text = rawText(this.bytes, child.start, child.end);
        if (!known.has(text)) known.set(text, index);
      }
      this.known.set(name, known);
    }
    const found = known.get(xml);
    if (found !== undefined) return found;
    const added = this.added.get(name) ?? [];
    const index = (childNamed(this.table.root, name)?.children.length ?? 0) + added.length;
    added.push(xml);
    this.added.set(name, added);
    known.set(xml, index);
    return index;
  }

  private appendTo(name: ListName, items: readonly string[]): Splice[] {
    const { root } = this.table;
    const list = childNamed(root, name);
    const xml = items.map((item) => fragmentFor(root, item)).join('');
    if (list) return withAppended(list, xml, { count: String(list.children.length + items.length) });
    const whole = `<${root.prefix}${name} count="${items.length}">${xml}</${root.prefix}${name}>`;
    const next = root.children.find((child) => LISTS.indexOf(child.name as ListName) > LISTS.indexOf(name));
    return next ? [insertedBefore(next, whole)] : withAppended(root, whole);
  }
}
