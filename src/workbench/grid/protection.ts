import { IPermissionService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { WorksheetEditPermission } from '@univerjs/sheets';

/** Keeps the grid from changing a sheet that the file protects. */
export function protectSheet(injector: Injector, workbookId: string, sheetId: string): void {
  const permissions = injector.get(IPermissionService);
  const point = new WorksheetEditPermission(workbookId, sheetId);
  if (!permissions.getPermissionPoint(point.id)) permissions.addPermissionPoint(point);
  permissions.updatePermissionPoint(point.id, false);
}
