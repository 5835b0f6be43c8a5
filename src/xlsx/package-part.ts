import { memoByBytes } from './memo';
import { attributesXml, spliced, withAppended, without } from './xml/splice';
import { toBytes } from './xml/text';
import type { XmlElement } from './xml/tree';
import { childrenNamed, parseXml } from './xml/tree';

export type Parts = ReadonlyMap<string, Uint8Array>;

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`; the same for transitional and strict files. */
  readonly kind: string;
  /** Part name; a web address for external ones. */
  readonly target: string;
  readonly external: boolean;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The XML tree of a part's bytes, parsed once. */
export const xmlOf = memoByBytes(parseXml);

/** The relationships part of a part; of the package itself for the empty name. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolveTarget(part: string, target: string): string {
  const path = target.startsWith('/') ? target : `${part.slice(0, part.lastIndexOf('/') + 1)}${target}`;
  const steps: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** A target is a URI (OPC 9.3.2), but some programs write a part's name with a bare `%`. */
function decodedTarget(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** How `target` is written in the relationships of `part`: from the root of the package, which needs no counting of folders. */
function writtenTarget(target: string): string {
  return `/${target}`;
}

/** Part names are compared without regard to case (OPC 9.1.1.1); the name the package uses is returned. */
export function existingPart(parts: Parts, name: string): string {
  if (parts.has(name)) return name;
  const wanted = name.toLowerCase();
  for (const candidate of parts.keys()) if (candidate.toLowerCase() === wanted) return candidate;
  return name;
}

/** What a part of the package points at; asked for every sheet, it is worked out once for a package. */
export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const ofPackage = relationshipsByPart.get(parts) ?? new Map<string, readonly Relationship[]>();
  relationshipsByPart.set(parts, ofPackage);
  const known = ofPackage.get(part) ?? readRelationships(parts, part);
  ofPackage.set(part, known);
  return known;
}

const relationshipsByPart = new WeakMap<Parts, Map<string, readonly Relationship[]>>();

function readRelationships(parts: Parts, part: string): readonly Relationship[] {
  const bytes = parts.get(existingPart(parts, relationshipsPart(part)));
  if (!bytes) return [];
  return childrenNamed(xmlOf(bytes), 'Relationship').map((element) => {
    const target = element.attributes.get('Target') ?? '';
    const external = element.attributes.get('TargetMode') === 'External';
    return {
      id: element.attributes.get('Id') ?? '',
      kind: element.attributes.get('Type')?.split('/').at(-1) ?? '',
      target: external ? target : existingPart(parts, resolveTarget(part, decodedTarget(target))),
      external,
    };
  });
}

/** The first part that `part` names by this kind of relationship. */
export function relatedPart(parts: Parts, part: string, kind: string): string | null {
  return relationshipsOf(parts, part).find((relationship) => relationship.kind === kind && !relationship.external)?.target ?? null;
}

/** `xl/worksheets/sheet7.xml` for the pattern `xl/worksheets/sheet#.xml`: the first free number. */
export function freePartName(parts: Parts, pattern: string): string {
  const taken = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = pattern.replace('#', String(number));
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Relates `part` to `target`; the parts with it, and the new relationship's id. */
export function relate(parts: Parts, part: string, kind: string, target: string): { readonly parts: Parts; readonly id: string } {
  const name = existingPart(parts, relationshipsPart(part));
  const bytes = parts.get(name) ?? toBytes(`${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`);
  const root = xmlOf(bytes);
  const elements = childrenNamed(root, 'Relationship');
  const taken = new Set(elements.map((element) => element.attributes.get('Id')));
  let number = elements.length + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const types = typeBase(elements);
  const xml = `<${root.prefix}Relationship${attributesXml({ Id: id, Type: `${types}/${kind}`, Target: writtenTarget(target) })}/>`;
  return { parts: withPart(parts, name, spliced(bytes, withAppended(root, xml))), id };
}

/** Strict files name their relationship types in another namespace; what is added follows suit. */
function typeBase(elements: readonly XmlElement[]): string {
  const strict = elements.map((element) => element.attributes.get('Type') ?? '').find((type) => type.startsWith('http://purl.oclc.org/'));
  return strict ? strict.slice(0, strict.lastIndexOf('/')) : OFFICE_TYPES;
}

/** Takes a part out of the package: its bytes, its relationships, its content type, and what `from` says of it. */
export function removePart(parts: Parts, from: string, target: string): Parts {
  const rels = existingPart(parts, relationshipsPart(from));
  const next = new Map(parts);
  next.delete(target);
  next.delete(existingPart(parts, relationshipsPart(target)));
  const relsBytes = next.get(rels);
  if (relsBytes) {
    const gone = new Set(relationshipsOf(parts, from).flatMap(({ id, target: to }) => (to === target ? [id] : [])));
    const elements = childrenNamed(xmlOf(relsBytes), 'Relationship').filter((element) => gone.has(element.attributes.get('Id') ?? ''));
    next.set(rels, spliced(relsBytes, elements.map(without)));
  }
  const types = next.get(CONTENT_TYPES);
  if (types) {
    const elements = overrides(types).filter((element) => partNameOf(element) === target.toLowerCase());
    if (elements.length > 0) next.set(CONTENT_TYPES, spliced(types, elements.map(without)));
  }
  return next;
}

function overrides(types: Uint8Array): readonly XmlElement[] {
  return childrenNamed(xmlOf(types), 'Override');
}

function partNameOf(override: XmlElement): string {
  return (override.attributes.get('PartName') ?? '').replace(/^\//, '').toLowerCase();
}

/** The content type of a part: its own, or that of its extension. */
export function contentTypeOf(parts: Parts, part: string): string | null {
  const types = parts.get(CONTENT_TYPES);
  if (!types) return null;
  const own = overrides(types).find((element) => partNameOf(element) === part.toLowerCase());
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const shared = childrenNamed(xmlOf(types), 'Default').find((element) => element.attributes.get('Extension')?.toLowerCase() === extension);
  return (own ?? shared)?.attributes.get('ContentType') ?? null;
}

/** Puts a new part into the package with its content type. */
export function addPart(parts: Parts, part: string, bytes: Uint8Array, contentType: string): Parts {
  const next = new Map(parts).set(part, bytes);
  if (contentTypeOf(parts, part) === contentType) return next;
  const types = parts.get(CONTENT_TYPES)!;
  const root = xmlOf(types);
  const xml = `<${root.prefix}Override${attributesXml({ PartName: `/${part}`, ContentType: contentType })}/>`;
  return next.set(CONTENT_TYPES, spliced(types, withAppended(root, xml)));
}

export function withPart(parts: Parts, part: string, bytes: Uint8Array): Parts {
  return new Map(parts).set(part, bytes);
}
