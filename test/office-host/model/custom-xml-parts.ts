import { RichApiError } from '../protocol/rich-api-error';
import type { WireFactory } from '../protocol/wire-type';
import { defineType } from '../protocol/wire-type';
import { nextId } from '../store/workbook-store';
import { textArgument } from './argument';
import type { WorkbookRef } from './host-model';

interface PartRef extends WorkbookRef {
  readonly part: { readonly id: string; xml: string };
}

/** The namespace of the part's root element. */
function namespaceOf(xml: string): string {
  const root = /<(?![?!])([\w.-]+:)?[\w.-]+([^>]*)>/.exec(xml);
  const prefix = root?.[1]?.slice(0, -1);
  const declaration = new RegExp(`\\bxmlns${prefix ? `:${prefix}` : ''}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? '');
  return declaration?.[1] ?? '';
}

/** A rough look: one element, opened and closed. A part must be well-formed XML. */
function checkedXml(value: unknown): string {
  const xml = textArgument(value);
  const bare = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '').trim();
  const name = /^<([\w:.-]+)/.exec(bare)?.[1];
  const closed = name !== undefined && (bare.endsWith(`</${name}>`) || /^<[^>]*\/>$/.test(bare));
  if (!closed || /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(bare)) throw new RichApiError('InvalidArgument');
  return xml;
}

const customXmlPartObject: WireFactory<PartRef> = defineType<Excel.CustomXmlPart, PartRef>('CustomXmlPart', {
  identity: ({ part }) => ({ Id: part.id }),
  scalars: { id: { get: ({ part }) => part.id }, namespaceUri: { get: ({ part }) => namespaceOf(part.xml) } },
  methods: {
    getXml: ({ part }) => part.xml,
    setXml: ({ part }, xml) => {
      part.xml = checkedXml(xml);
    },
    delete: ({ model, part }) => {
      model.store.customXmlParts = model.store.customXmlParts.filter((each) => each !== part);
    },
  },
});

interface PartsRef extends WorkbookRef {
  /** Only parts of this namespace; null for all. */
  readonly namespace: string | null;
}

const parts = ({ model, namespace }: PartsRef): PartRef[] =>
  model.store.customXmlParts.filter((part) => namespace === null || namespaceOf(part.xml) === namespace).map((part) => ({ model, part }));

const only = (ref: PartsRef): PartRef | null => {
  const [first, ...more] = parts(ref);
  return first && more.length === 0 ? first : null;
};

function found(part: PartRef | null | undefined): PartRef {
  if (!part) throw new RichApiError('ItemNotFound');
  return part;
}

const byId = (ref: PartsRef, id: unknown): PartRef | undefined => parts(ref).find(({ part }) => part.id === textArgument(id));
const objectOrNull = (part: PartRef | null | undefined): unknown => part && customXmlPartObject(part);

const scopedObject: WireFactory<PartsRef> = defineType<Excel.CustomXmlPartScopedCollection, PartsRef>('CustomXmlPartScopedCollection', {
  items: (ref) => parts(ref).map(customXmlPartObject),
  methods: {
    getCount: (ref) => parts(ref).length,
    getItem: (ref, id) => customXmlPartObject(found(byId(ref, id))),
    getItemOrNullObject: (ref, id) => objectOrNull(byId(ref, id)),
    getOnlyItem: (ref) => customXmlPartObject(found(only(ref))),
    getOnlyItemOrNullObject: (ref) => objectOrNull(only(ref)),
  },
});

/** XML the add-in keeps in the workbook. */
export const customXmlPartsObject: WireFactory<PartsRef> = defineType<Excel.CustomXmlPartCollection, PartsRef>('CustomXmlPartCollection', {
  items: (ref) => parts(ref).map(customXmlPartObject),
  methods: {
    add: ({ model }, xml) => {
      const part = { id: nextId(), xml: checkedXml(xml) };
      model.store.customXmlParts.push(part);
      return customXmlPartObject({ model, part });
    },
    getByNamespace: ({ model }, namespace) => scopedObject({ model, namespace: textArgument(namespace) }),
    getCount: (ref) => parts(ref).length,
    getItem: (ref, id) => customXmlPartObject(found(byId(ref, id))),
    getItemOrNullObject: (ref, id) => objectOrNull(byId(ref, id)),
  },
});
