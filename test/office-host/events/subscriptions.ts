import type { PushEntry } from './push-entry';

/** The events this host raises, by the numbers office-js 1.1.110 gives them; listening for any other is refused loudly. */
export const EventType = { changed: 10, added: 13, deleted: 15, protectionChanged: 24, nameChanged: 25, visibilityChanged: 26 } as const;
export type EventNumber = (typeof EventType)[keyof typeof EventType];

const EVENT_CATEGORY = 65_536;
export const WORKBOOK_TARGET = 'Workbook';

/** Which events the add-in listens for, by target: a worksheet's id, or the workbook. */
export class Subscriptions {
  private readonly listened = new Map<string, number>();
  private waiting: PushEntry[] = [];
  /** False while the add-in has switched its own events off. */
  enabled = true;

  add(event: EventNumber, target: string): void {
    this.listened.set(`${event} ${target}`, this.count(event, target) + 1);
  }

  remove(event: EventNumber, target: string): void {
    this.listened.set(`${event} ${target}`, Math.max(0, this.count(event, target) - 1));
  }

  count(event: EventNumber, target: string): number {
    return this.listened.get(`${event} ${target}`) ?? 0;
  }

  /** Whether anybody would hear of it. */
  hears(event: EventNumber, sheetId: string): boolean {
    return this.enabled && (this.count(event, sheetId) > 0 || this.count(event, WORKBOOK_TARGET) > 0);
  }

  /** Waits until the batch is answered; each target that listens is told once. */
  raise(event: EventNumber, sheetId: string, message: Readonly<Record<string, unknown>>, isRemote = false): void {
    if (!this.enabled) return;
    for (const target of [sheetId, WORKBOOK_TARGET]) {
      if (this.count(event, target) > 0) this.waiting.push([EVENT_CATEGORY, event, target, JSON.stringify(message), 0, isRemote]);
    }
  }

  takeWaiting(): readonly PushEntry[] {
    const entries = this.waiting;
    this.waiting = [];
    return entries;
  }
}
