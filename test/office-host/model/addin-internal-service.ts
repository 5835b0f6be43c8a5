import type { WireFactory } from '../protocol/wire-type';
import { defineType } from '../protocol/wire-type';

interface AddinInternalService {
  notifyActionHandlerReady(): void;
}

/** A shared runtime says through this that it is ready for ribbon commands. */
export const addinInternalService: WireFactory<null> = defineType<AddinInternalService, null>('Microsoft.InternalService.AddinInternalService', {
  methods: { notifyActionHandlerReady: () => undefined },
});
