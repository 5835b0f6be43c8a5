import type { StyleValue } from '../store/cell-style';
import { RichApiError } from './rich-api-error';

export type Json = StyleValue | readonly Json[] | { readonly [key: string]: Json };

/** An object of the host as one batch sees it: what it is, and what it stands for in the workbook. */
export interface WireObject<Self = unknown> {
  readonly type: WireType<never>;
  readonly self: Self;
}

/** What a method is given: plain data, or another object of the host. */
export type Argument = unknown;
export interface Scalar<Self, Value = unknown> {
  get(self: Self): Value;
  set?(self: Self, value: Argument): void;
}

type Method<Self> = (self: Self, ...args: readonly Argument[]) => unknown;
type Link<Self> = (self: Self) => unknown;

type MethodNames<Member> = { [Name in keyof Member]: Member[Name] extends (...args: never[]) => unknown ? Name : never }[keyof Member];

/** The members of one Office.js class this host has; every name and every scalar's type is checked against @types/office-js. */
export interface Members<Member, Self> {
  readonly scalars?: { readonly [Name in keyof Member]?: Scalar<Self, Member[Name]> };
  readonly links?: { readonly [Name in keyof Member]?: Link<Self> };
  readonly methods?: { readonly [Name in MethodNames<Member>]?: Method<Self> };
  /** Members that exist on the wire only, for example `_KeepReference`. */
  readonly wireOnly?: { readonly scalars?: Readonly<Record<string, Scalar<Self>>>; readonly methods?: Readonly<Record<string, Method<Self>>>; readonly links?: Readonly<Record<string, Link<Self>>> };
  /** What identifies the object to the library: answered with every result. */
  readonly identity?: (self: Self) => Readonly<Record<string, Json>>;
  /** The children of a collection. */
  readonly items?: (self: Self) => readonly unknown[];
}

export interface WireType<Self> {
  readonly name: string;
  readonly scalars: Readonly<Record<string, Scalar<Self>>>;
  readonly links: Readonly<Record<string, Link<Self>>>;
  readonly methods: Readonly<Record<string, Method<Self>>>;
  readonly wireOnly: ReadonlySet<string>;
  identity(self: Self): Readonly<Record<string, Json>>;
  readonly items: ((self: Self) => readonly unknown[]) | null;
}

/** Every type defined so far, by its Office.js name: what the host's own tests hold against the library. */
export const wireTypes = new Map<string, WireType<never>>();

/** Makes the objects of one type. */
export type WireFactory<Self> = (self: Self) => WireObject<Self>;

/** Defines one class of the object model; the result makes its objects. */
export function defineType<Member, Self>(name: string, members: Members<Member, Self>): WireFactory<Self> {
  const { wireOnly = {} } = members;
  const type: WireType<Self> = {
    name,
    scalars: { ...(members.scalars as Record<string, Scalar<Self>>), ...wireOnly.scalars },
    links: { ...(members.links as Record<string, Link<Self>>), ...wireOnly.links },
    methods: { ...(members.methods as Record<string, Method<Self>>), ...wireOnly.methods },
    wireOnly: new Set(Object.values(wireOnly).flatMap((group) => Object.keys(group))),
    identity: members.identity ?? (() => ({})),
    items: members.items ?? null,
  };
  wireTypes.set(name, type as WireType<never>);
  return (self) => ({ type: type as WireType<never>, self });
}

export function isWireObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'self' in value;
}

/** What no member of this host answers is said loudly, never passed over. */
export function notImplemented(member: string): RichApiError {
  return new RichApiError('ApiNotFound', `The test host has no ${member}.`, member);
}

/** The JavaScript name of a wire name: `GetRange` is `getRange`; names with an underscore are the same in both. */
export function memberName(wireName: string): string {
  return wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** The wire name of a JavaScript name. */
export function wireName(member: string): string {
  return member.startsWith('_') ? member : member.charAt(0).toUpperCase() + member.slice(1);
}

function own<Value>(members: Readonly<Record<string, Value>>, member: string): Value | undefined {
  return Object.hasOwn(members, member) ? members[member] : undefined;
}

function inContext<Result>(location: string, work: () => Result): Result {
  try {
    return work();
  } catch (reason) {
    throw reason instanceof RichApiError ? reason.at(location) : reason;
  }
}

export function getMember({ type, self }: WireObject, member: string): unknown {
  const location = `${type.name}.${member}`;
  const scalar = own(type.scalars, member);
  if (scalar) return inContext(location, () => scalar.get(self as never));
  const link = own(type.links, member);
  if (link) return inContext(location, () => link(self as never));
  throw notImplemented(location);
}

export function setMember({ type, self }: WireObject, member: string, value: Argument): void {
  const location = `${type.name}.${member}`;
  const set = own(type.scalars, member)?.set;
  if (!set) throw notImplemented(`${location} (set)`);
  inContext(location, () => set(self as never, value));
}

export function callMember({ type, self }: WireObject, member: string, args: readonly Argument[]): unknown {
  const location = `${type.name}.${member}`;
  const method = own(type.methods, member);
  if (!method) throw notImplemented(location);
  return inContext(location, () => method(self as never, ...args));
}
