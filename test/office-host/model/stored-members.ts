import { RichApiError } from '../protocol/rich-api-error';
import type { Scalar } from '../protocol/wire-type';
import type { StyleValue } from '../store/cell-style';
import type { PropertyBag } from '../store/workbook-store';

type Kept<Member, Name extends keyof Member> = Extract<Member[Name], StyleValue | undefined>;
type Defaults<Member> = { readonly [Name in keyof Member]?: Kept<Member, Name> | null };
type Scalars<Member, Self, Given> = { readonly [Name in Extract<keyof Given, keyof Member>]: Scalar<Self, Member[Name]> };

/** Where a kind of object keeps its plain members: a bag, and the path of the object within it (`title.`). */
export interface Shelf {
  readonly bag: PropertyBag;
  readonly path: string;
}

/**
 * Members that are only kept and given back, with what they are before anybody sets them. A value of another type is
 * refused; a default of null takes any plain value.
 */
export function storedMembers<Member>() {
  return <Self, Given extends Defaults<Member>>(shelfOf: (self: Self) => Shelf, defaults: Given, beforeSet: (self: Self) => void = () => undefined): Scalars<Member, Self, Given> => {
    const scalars = Object.entries(defaults as Record<string, StyleValue>).map(([name, initial]): [string, Scalar<Self>] => [
      name,
      {
        get: (self) => {
          const { bag, path } = shelfOf(self);
          return bag[path + name] ?? initial;
        },
        set: (self, value) => {
          const plain = value === null || ['string', 'number', 'boolean'].includes(typeof value);
          if (!plain || (initial !== null && value !== null && typeof value !== typeof initial)) throw new RichApiError('InvalidArgument');
          beforeSet(self);
          const { bag, path } = shelfOf(self);
          bag[path + name] = value as StyleValue;
        },
      },
    ]);
    return Object.fromEntries(scalars) as unknown as Scalars<Member, Self, Given>;
  };
}
