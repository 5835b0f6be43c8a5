/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ribbonCommands } from '../src/commands/ribbon-commands';
import { kinerjaFunctions } from '../src/functions/kinerja-functions';
import { DEVELOPMENT_URL } from '../src/packaging/base-url.js';
import { createPaneRequests } from '../src/taskpane/pane-requests';
import { encodeFormula } from '../src/xlsx/stored-formula';

const root = path.resolve(__dirname, '..');
const version = (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }).version;
const manifest = new DOMParser().parseFromString(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), 'application/xml');

const all = (name: string) => [...manifest.getElementsByTagNameNS('*', name)];
function only(elements: Element[], name: string): Element {
  const [element, ...more] = elements;
  if (!element || more.length > 0) throw new Error(`expected one <${name}>`);
  return element;
}
const one = (name: string) => only(all(name), name);
/** An element of the head of the manifest, outside VersionOverrides. */
const head = (name: string) => only([...manifest.documentElement.children].filter((child) => child.localName === name), name);
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';
const texts = (element: Element) =>
  [element, ...element.getElementsByTagNameNS('*', 'Override')].map((each) => each.getAttribute('DefaultValue') ?? attribute(each, 'Value'));

/** The string resources and the texts of the head: all that a person reads. */
const readable = [...all('String'), head('DisplayName'), head('Description')];

/** Width and height in the header of a PNG file; throws when it is none. */
function pixels(file: string): [number, number] {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${file} is no PNG`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const ownFile = (url: string) => path.join(root, url.slice(DEVELOPMENT_URL.length));

describe('manifest.xml', () => {
  it('is well-formed', () => {
    expect(all('parsererror')).toEqual([]);
  });

  it('carries the version of package.json', () => {
    expect(head('Version').textContent).toBe(`${version}.0`);
  });

  it('has one fixed GUID', () => {
    expect(head('Id').textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('defines every resource it names and names every resource it defines', () => {
    const named = new Set([...manifest.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid')));
    const defined = [...all('Image'), ...all('Url'), ...all('String')].map((element) => attribute(element, 'id')).filter(Boolean);
    expect([...named].sort()).toEqual(defined.sort());
  });

  it('gives every id once, in at most 32 characters', () => {
    const ids = [...manifest.querySelectorAll('[id]')].map((element) => attribute(element, 'id'));
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ])('keeps %s within %i characters in every language', (kind, limit) => {
    const strings = [...one(kind).getElementsByTagNameNS('*', 'String')].flatMap(texts);
    expect(strings.length).toBeGreaterThan(0);
    expect(strings.filter((text) => text.length === 0 || text.length > limit)).toEqual([]);
  });

  it('keeps the name and the description within what Office shows', () => {
    expect(texts(head('DisplayName')).filter((text) => text.length > 125)).toEqual([]);
    expect(texts(head('Description')).filter((text) => text.length > 250)).toEqual([]);
  });

  it('is Indonesian, with English beside every text and the functions', () => {
    expect(head('DefaultLocale').textContent).toBe('id-ID');
    const functions = all('Url').filter((url) => attribute(url, 'id') === 'Functions.Metadata.Url');
    const locales = [...readable, ...functions].map((element) =>
      [...element.getElementsByTagNameNS('*', 'Override')].map((override) => attribute(override, 'Locale')),
    );
    expect(locales).toEqual(locales.map(() => ['en-US']));
  });

  it('points only to its own https address', () => {
    const urls = [...manifest.querySelectorAll('[DefaultValue], [Value]')].flatMap((element) => texts(element)).filter((text) => text.includes('://'));
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => !url.startsWith(DEVELOPMENT_URL))).toEqual([]);
    expect(DEVELOPMENT_URL).toMatch(/^https:/);
    expect(all('AppDomain')).toEqual([]);
  });

  it('shows icons that exist in the size each stands for', () => {
    const images = new Map(all('Image').filter((image) => image.hasAttribute('id')).map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')]));
    const uses = all('Image').filter((image) => image.hasAttribute('resid'));
    expect(new Set(uses.map((image) => attribute(image, 'size')))).toEqual(new Set(['16', '32', '64', '80']));
    for (const use of uses) {
      const size = Number(attribute(use, 'size'));
      expect(pixels(ownFile(images.get(attribute(use, 'resid')) ?? ''))).toEqual([size, size]);
    }
    expect(pixels(ownFile(attribute(head('IconUrl'), 'DefaultValue')))).toEqual([32, 32]);
    expect(pixels(ownFile(attribute(head('HighResolutionIconUrl'), 'DefaultValue')))).toEqual([64, 64]);
    expect(pixels(path.join(root, 'assets/icon-128.png'))).toEqual([128, 128]);
  });

  it('runs pane, functions and commands in one shared runtime', () => {
    const runtime = attribute(one('Runtime'), 'resid');
    expect(attribute(one('Runtime'), 'lifetime')).toBe('long');
    expect(attribute(one('FunctionFile'), 'resid')).toBe(runtime);
    expect(attribute(one('Page').firstElementChild ?? one('Page'), 'resid')).toBe(runtime);
    const pane = only(all('Action').filter((action) => attribute(action, 'xsi:type') === 'ShowTaskpane'), 'Action of type ShowTaskpane');
    expect(attribute(pane.firstElementChild ?? pane, 'resid')).toBe(runtime);
    expect(all('TaskpaneId')).toEqual([]);
    expect(all('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')])).toEqual([
      ['SharedRuntime', '1.1'],
      ['CustomFunctionsRuntime', '1.1'],
    ]);
  });

  it('names for its buttons exactly the commands the code associates', () => {
    const associated = Object.keys(ribbonCommands({ activeSheet: () => Promise.reject(), repairFormulas: () => Promise.reject() }, createPaneRequests(), () => Promise.reject()));
    const named = all('Action')
      .filter((action) => attribute(action, 'xsi:type') === 'ExecuteFunction')
      .map((action) => action.firstElementChild?.textContent);
    expect(named).toEqual(associated);
    // Office looks a command up without regard to case.
    expect(new Set(associated.map((name) => name.toUpperCase())).size).toBe(associated.length);
  });

  it('has four buttons, each with a tooltip and an icon in the three sizes Office asks for', () => {
    const buttons = all('Control');
    expect(buttons.map((button) => attribute(button, 'id'))).toEqual(['Kinerja.OpenPane', 'Kinerja.Check', 'Kinerja.Compile', 'Kinerja.Repair']);
    for (const button of buttons) {
      const [label, supertip] = [...button.children];
      expect([label?.localName, supertip?.localName]).toEqual(['Label', 'Supertip']);
      expect(attribute(supertip!.firstElementChild!, 'resid')).toBe(attribute(label!, 'resid'));
      const sizes = [...button.getElementsByTagNameNS('*', 'Image')].map((image) => attribute(image, 'size'));
      expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
    }
    const icons = buttons.map((button) => [...button.getElementsByTagNameNS('*', 'Image')].map((image) => attribute(image, 'resid')).join());
    expect(new Set(icons).size).toBe(buttons.length);
  });

  it('names the namespace that the code calls and files store', () => {
    const namespace = texts(only(all('String').filter((string) => attribute(string, 'id') === attribute(one('Namespace'), 'resid')), 'Namespace'))[0]!;
    for (const [id, { name }] of Object.entries(kinerjaFunctions)) {
      expect(name).toBe(`${namespace}.${id}`);
      expect(encodeFormula(`=${name}(1)`).text).toBe(`_xldudf_${namespace}_${id}(1)`);
    }
  });

  it('keeps the functions under KINERJA in every language, since saved formulas name it', () => {
    const namespace = all('String').filter((string) => attribute(string, 'id') === attribute(one('Namespace'), 'resid'));
    expect(namespace.flatMap(texts)).toEqual(['KINERJA', 'KINERJA']);
  });
});
