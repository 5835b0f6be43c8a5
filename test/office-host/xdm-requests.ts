import type { OfficeHost, RichApiAnswer, XdmAnswer } from './office-host';

/** Numbers office-js 1.1.110 gives its calls. */
const Dispatch = { saveSettings: 76, loadSettings: 75, richApi: 93, appCommandCompleted: 94 } as const;
const BODY = 4;
const ERROR_HANDLING_REQUEST = -2;
const NOT_SUPPORTED = 5000;

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [key: string, json: string])[] };
}

const succeeded = (data: object = {}): XdmAnswer => ({ error: 0, data: { Version: 1, Error: 0, ...data } });
const failed = (errorNumber: number): XdmAnswer => ({ error: 0, data: { Version: 1, Error: errorNumber } });

function richApiAnswer(answer: RichApiAnswer): XdmAnswer | null {
  switch (answer.kind) {
    case 'answer':
      return succeeded({ Data: [200, ['Content-Type', 'application/json'], answer.body] });
    case 'refused':
      return failed(answer.errorNumber);
    case 'connection-lost':
      return { error: ERROR_HANDLING_REQUEST, data: null };
    case 'silence':
      return null;
  }
}

async function execute(host: OfficeHost, call: MethodCall): Promise<XdmAnswer | null> {
  switch (call.DdaMethod.DispatchId) {
    case Dispatch.richApi:
      return richApiAnswer(await host.executeRichApi(call.ArrayData?.[BODY] as string));
    case Dispatch.saveSettings: {
      host.store.settings.clear();
      for (const [key, value] of call.DdaSettingsMethod?.Properties ?? []) host.store.settings.set(key, value);
      return succeeded();
    }
    case Dispatch.loadSettings:
      return succeeded({ Properties: { Settings: [...host.store.settings].map(([Name, Value]) => ({ Name, Value })) } });
    case Dispatch.appCommandCompleted:
      return succeeded();
    default:
      return failed(NOT_SUPPORTED);
  }
}

/** What the host says to one request of office.js; null is silence. */
export async function respond(host: OfficeHost, actionName: string, data: unknown): Promise<XdmAnswer | null> {
  switch (actionName) {
    case 'ContextActivationManager_getAppContextAsync':
      return { error: 0, data: host.appContext(data) };
    case 'ContextActivationManager_notifyHost':
      return { error: 0, data: null };
    case 'executeMethod':
      return execute(host, data as MethodCall);
    default:
      return { error: 0, data: { Error: 0 } };
  }
}
