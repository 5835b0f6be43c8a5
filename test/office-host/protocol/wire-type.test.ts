import '../model/workbook';
import { officeForTests, refusalOf, sheetOf } from '../jsdom/office-for-tests';
import { wireTypes } from './wire-type';

const office = officeForTests();

interface LibraryClass {
  readonly prototype: {
    readonly _scalarPropertyNames?: readonly string[];
    readonly _scalarPropertyUpdateable?: readonly boolean[];
    readonly _navigationPropertyNames?: readonly string[];
  };
}

/** Classes the host defines for itself, which the library does not export. */
const INTERNAL = /^Microsoft\./;
const known = [...wireTypes].filter(([name]) => !INTERNAL.test(name));

describe('the members of the host', () => {
  const libraryClass = (name: string): LibraryClass => (office.booted.Excel as unknown as Record<string, LibraryClass>)[name]!;

  it('there are classes to look at', () => {
    expect(known.length).toBeGreaterThan(40);
  });

  it.each(known)('%s has no property the library does not have', (name, type) => {
    const { _scalarPropertyNames: scalars = [], _navigationPropertyNames: links = [] } = libraryClass(name).prototype;
    const ours = (members: object): string[] => Object.keys(members).filter((member) => !type.wireOnly.has(member));
    expect(ours(type.scalars).filter((member) => !scalars.includes(member) && member !== 'count')).toEqual([]);
    expect(ours(type.links).filter((member) => !links.includes(member))).toEqual([]);
  });

  it.each(known)('%s lets set what the library lets set', (name, type) => {
    const { _scalarPropertyNames: scalars = [], _scalarPropertyUpdateable: updateable = [] } = libraryClass(name).prototype;
    const settable = Object.entries(type.scalars).filter(([member, scalar]) => scalar.set && !type.wireOnly.has(member));
    expect(settable.map(([member]) => member).filter((member) => !updateable[scalars.indexOf(member)])).toEqual([]);
  });

  it.each(known)('%s has no method the library does not have', (name, type) => {
    const ours = Object.keys(type.methods).filter((member) => !type.wireOnly.has(member));
    expect(ours.filter((member) => typeof (libraryClass(name).prototype as Record<string, unknown>)[member] !== 'function')).toEqual([]);
  });
});

describe('a member the host has not', () => {
  const refused = (work: (sheet: Excel.Worksheet) => void): ReturnType<typeof refusalOf> => {
    office.open([sheetOf('Data', [[1]])]);
    return refusalOf(
      office.run(async (context) => {
        work(context.workbook.worksheets.getItem('Data'));
        await context.sync();
      }),
    );
  };

  it('a method is refused by name', async () => {
    expect(await refused((sheet) => sheet.getRange('A1').flashFill())).toEqual({ code: 'ApiNotFound', location: 'Range.flashFill' });
  });

  it('so is a property that is read', async () => {
    expect(await refused((sheet) => sheet.getRange('A1').load('style'))).toEqual({ code: 'ApiNotFound', location: 'Range.style' });
  });

  it('so is a property that is set', async () => {
    expect(await refused((sheet) => (sheet.getRange('A1').style = 'Good'))).toMatchObject({ code: 'ApiNotFound' });
  });

  it('so is an object', async () => {
    expect(await refused((sheet) => sheet.tables.add('A1:B2', true))).toEqual({ code: 'ApiNotFound', location: 'Worksheet.tables' });
  });
});
