import { fileStyle, gridStyle } from '../../../src/workbench/grid/cell-style';
import type { CellStyle } from '../../../src/xlsx/read-look';

const plain: CellStyle = {
  font: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  colour: null,
  fill: null,
  horizontal: null,
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
  format: null,
  top: null,
  right: null,
  bottom: null,
  left: null,
};

const rich: CellStyle = {
  ...plain,
  bold: true,
  italic: true,
  underline: true,
  strike: true,
  colour: '#9C0006',
  fill: '#FFC7CE',
  horizontal: 'center',
  vertical: 'top',
  wrap: true,
  format: '0.00%',
  top: { style: 'thin', colour: '#000000' },
  bottom: { style: 'mediumDashDot', colour: '#1F4E79' },
};

describe('a style of the file in the grid', () => {
  it.each([
    ['plain', plain],
    ['with all there is', rich],
    ['turned and indented', { ...plain, horizontal: 'right', indent: 2, rotation: 90 } satisfies CellStyle],
    ['of stacked letters', { ...plain, rotation: 255 }],
  ])('comes back as it was: %s', (_, style) => {
    expect(fileStyle(gridStyle(style))).toEqual(style);
  });
});
