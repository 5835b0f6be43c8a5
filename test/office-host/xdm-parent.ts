import type { PushEntry } from './events/push-entry';
import type { OfficeHost, XdmAnswer } from './office-host';

const Message = { request: 0, response: 1 } as const;
const ActionType = { invoke: 0, registerEvent: 1 } as const;
const ResponseType = { answer: 0, event: 1 } as const;

/** What office.js asks of the page around it. */
export interface XdmMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** The page Excel on the web would be, as office.js hears it: speaks its XDM protocol for an OfficeHost, whatever carries the texts. */
export class XdmParent {
  private readonly registered = new Map<string, XdmMessage>();
  private readonly observers = new Set<(message: XdmMessage) => void>();
  private stopListening: () => void;
  private disposed = false;

  constructor(
    private host: OfficeHost,
    private readonly origin: string,
    /** Posts a text to the add-in's window. */
    private readonly deliver: (text: string) => void,
  ) {
    this.stopListening = this.listenTo(host);
  }

  /** From now on this host answers; what the add-in listens for stays registered. */
  useHost(host: OfficeHost): void {
    this.stopListening();
    this.host = host;
    this.stopListening = this.listenTo(host);
  }

  /** Takes what the add-in's window posted. */
  receive(text: string): void {
    const message = JSON.parse(text) as XdmMessage;
    if (message._messageType !== Message.request || this.disposed) return;
    if (message._actionType === ActionType.registerEvent) this.registered.set(message._actionName, message);
    for (const observe of this.observers) observe(message);
    void this.answer(message);
  }

  /** Sees every request of the add-in before it is answered. */
  observe(observer: (message: XdmMessage) => void): void {
    this.observers.add(observer);
  }

  /** An event other than a push, for example `appCommandInvoked`; false where the add-in has not asked for it. */
  raise(eventName: string, data: unknown): boolean {
    const registration = this.registered.get(eventName);
    if (registration) this.send(registration, ResponseType.event, { error: 0, data });
    return registration !== undefined;
  }

  dispose(): void {
    this.disposed = true;
    this.stopListening();
  }

  private listenTo(host: OfficeHost): () => void {
    return host.onMessage((entries: readonly PushEntry[]) => this.raise('richApiMessage', { ArrayData: entries }));
  }

  private async answer(message: XdmMessage): Promise<void> {
    const answer = await this.host.handleRequest(message._actionName, message._data);
    if (answer) this.send(message, ResponseType.answer, answer);
  }

  private send(to: XdmMessage, responseType: number, { error, data }: XdmAnswer): void {
    if (this.disposed) return;
    const message = {
      _messageType: Message.response,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: this.origin,
      _data: data,
      _errorCode: error,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.deliver(JSON.stringify(message));
  }
}
