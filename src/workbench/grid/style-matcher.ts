import type { IStyleData, Nullable } from '@univerjs/core';
import type { CellStyle } from '../../xlsx/read-look';
import { defaultStyle, gridStyle } from './cell-style';
import { styleIndex } from './workbook-data';

/** The style as text, equal for styles that look the same. */
function canonical(style: IStyleData): string {
  const ordered = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
    return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, inner]) => [key, ordered(inner)]));
  };
  return JSON.stringify(ordered(style));
}

/** Finds the styles of a file in the grid again. */
export class StyleMatcher {
  private readonly normal: IStyleData;
  private readonly texts: readonly string[];
  private readonly byText = new Map<string, number>();

  constructor(private readonly styles: readonly CellStyle[]) {
    this.normal = defaultStyle(styles[0]);
    this.texts = styles.map((style) => canonical(gridStyle(style)));
    this.texts.forEach((text, xf) => this.byText.has(text) || this.byText.set(text, xf));
  }

  /** The style with the workbook's default under it. */
  whole(style: Nullable<IStyleData>): IStyleData {
    return { ...this.normal, ...style };
  }

  /** The index of a style of the grid in the file; undefined when the file has none like it. */
  match(name: Nullable<string | IStyleData>, style: Nullable<IStyleData>): number | undefined {
    const named = typeof name === 'string' ? styleIndex(name) : null;
    if (named !== null && named < this.styles.length) return named;
    return this.byText.get(canonical(this.whole(style)));
  }

  /** Whether two styles of the file look the same in the grid. */
  alike(one: number, other: number): boolean {
    return one === other || this.texts[one] === this.texts[other];
  }

  /** Whether the style differs from this one of the file in the number format alone. */
  onlyReformats(xf: number, style: Nullable<IStyleData>): boolean {
    const { n: _, ...base } = gridStyle(this.styles[xf]!);
    const { n: __, ...rest } = this.whole(style);
    return canonical(base) === canonical(rest);
  }
}
