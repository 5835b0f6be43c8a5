import type { Area } from '../../../src/workbook/address';
import { cellArea } from '../../../src/workbook/address';
import { RichApiError } from '../protocol/rich-api-error';
import type { WireObject } from '../protocol/wire-type';
import { callMember, getMember, notImplemented, setMember } from '../protocol/wire-type';
import { columnCount, fullAddress, isUnbounded, rowCount } from './area';
import type { RangeRef } from './host-model';
import { answerTree, leavesOf, propertyTree } from './property-tree';
import { rangeFormatObject } from './range-format';

type Properties = Record<string, unknown>;

/** The sides of a cell's border as these methods name them, and as `borders.getItem` does. */
const SIDES = {
  bottom: 'EdgeBottom',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  top: 'EdgeTop',
} as const;

const isSide = (name: string): name is keyof typeof SIDES => Object.hasOwn(SIDES, name);

/** The object a path under `format` leads to, and its last name: `font.bold`, `borders.bottom.style`. */
function target({ model, sheet }: RangeRef, area: Area, path: string): readonly [WireObject, string] {
  const names = path.split('.').slice(1);
  const last = names.pop() ?? '';
  const object = names.reduce<WireObject>(
    (parent, name) => (isSide(name) ? callMember(parent, 'getItem', [SIDES[name]]) : getMember(parent, name)) as WireObject,
    rangeFormatObject({ model, sheet, areas: [area] }),
  );
  return [object, last];
}

/** What is asked of `format.borders` is answered for each side. */
function withSides(asked: ReturnType<typeof propertyTree>): ReturnType<typeof propertyTree> {
  const { format } = asked;
  if (typeof format !== 'object' || typeof format.borders !== 'object') return asked;
  const { borders } = format;
  return { ...asked, format: { ...format, borders: Object.fromEntries(Object.keys(SIDES).map((side) => [side, borders])) } };
}

function grid<Value>(area: Area, read: (row: number, column: number) => Value): Value[][] {
  if (isUnbounded(area)) throw new RichApiError('RangeExceedsLimit');
  return Array.from({ length: rowCount(area) }, (_row, row) => Array.from({ length: columnCount(area) }, (_column, column) => read(area.top + row, area.left + column)));
}

/** One entry for each cell of the range, in the shape that was asked for. */
export function cellProperties(range: RangeRef, options: unknown): Properties[][] {
  const asked = withSides(propertyTree(options));
  return grid(range.area, (row, column) => {
    const area = cellArea({ row, column });
    return answerTree(asked, 'getCellProperties', (path) => {
      if (path === 'address') return fullAddress(range.sheet.name, area);
      if (!path.startsWith('format.')) return undefined;
      const [object, member] = target(range, area, path);
      return getMember(object, member);
    });
  });
}

/** Sets members of single cells; a null or empty entry leaves its cell. */
export function setCellProperties(range: RangeRef, given: unknown): void {
  const rows = given as readonly (readonly (object | null)[])[];
  const fits = Array.isArray(given) && rows.length === rowCount(range.area) && rows.every((row) => row.length === columnCount(range.area));
  if (!fits) throw new RichApiError('InvalidArgument');
  grid(range.area, (row, column) => {
    const entry = rows[row - range.area.top]![column - range.area.left] ?? {};
    for (const [path, value] of leavesOf(entry)) {
      if (!path.startsWith('format.')) throw notImplemented(`Range.setCellProperties: ${path}`);
      const [object, member] = target(range, cellArea({ row, column }), path);
      setMember(object, member, value);
    }
  });
}
