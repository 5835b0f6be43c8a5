import type { EventNumber } from '../events/subscriptions';
import { EventType, WORKBOOK_TARGET } from '../events/subscriptions';
import type { SheetRef, WorkbookRef } from './host-model';

type Register<Ref> = Readonly<Record<string, (ref: Ref) => void>>;

/** `_Register…` and `_Unregister…` as the library calls them when a handler is added or removed. */
function registration<Ref extends WorkbookRef>(names: Readonly<Record<string, EventNumber>>, target: (ref: Ref) => string): Register<Ref> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, event]) => [
      [`_Register${name}`, (ref: Ref): void => ref.model.events.add(event, target(ref))],
      [`_Unregister${name}`, (ref: Ref): void => ref.model.events.remove(event, target(ref))],
    ]),
  );
}

const ofBoth = {
  DataChangedEvent: EventType.changed,
  ProtectionChangedEvent: EventType.protectionChanged,
  EventNameChanged: EventType.nameChanged,
  EventVisibilityChanged: EventType.visibilityChanged,
};

export const sheetSubscriptions: Register<SheetRef> = registration(ofBoth, ({ sheet }) => sheet.id);

export const workbookSubscriptions: Register<WorkbookRef> = registration(
  { ...ofBoth, AddedEvent: EventType.added, DeletedEvent: EventType.deleted },
  () => WORKBOOK_TARGET,
);
