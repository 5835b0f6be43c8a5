import type { WireObject } from '../protocol/wire-type';
import { defineType } from '../protocol/wire-type';

const VISIBLE = 'Visible';

/** What Office.addin.showAsTaskpane() speaks to. */
const runtimeObject = defineType<object, { show(): void }>('AppRuntimeService', {
  wireOnly: {
    methods: {
      setAppRuntimeState: ({ show }, state) => {
        if (state === VISIBLE) show();
      },
    },
  },
});

/** The shared runtime's own service, by its class. */
export function runtimeService(show: () => void): Readonly<Record<string, () => WireObject>> {
  return { 'Microsoft.AppRuntime.AppRuntimeService': () => runtimeObject({ show }) as WireObject };
}
